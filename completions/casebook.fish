# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_casebook_global_optspecs
    string join \n db= as= format= json fields= jq= q/quiet color= no-pager no-input n/dry-run request-id= if-version= atomic v/verbose y/yes h/help V/version
end

function __fish_casebook_needs_command
    # Figure out if the current invocation already has a command.
    set -l cmd (commandline -opc)
    set -e cmd[1]
    argparse -s (__fish_casebook_global_optspecs) -- $cmd 2>/dev/null
    or return
    if set -q argv[1]
        # Also print the command, so this can be used to figure out what it is.
        echo $argv[1]
        return 1
    end
    return 0
end

function __fish_casebook_using_subcommand
    set -l cmd (__fish_casebook_needs_command)
    test -z "$cmd"
    and return 1
    contains -- $cmd[1] $argv
end

complete -c casebook -n "__fish_casebook_needs_command" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_needs_command" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_needs_command" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_needs_command" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_needs_command" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_needs_command" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_needs_command" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_needs_command" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_needs_command" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_needs_command" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_needs_command" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_needs_command" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_needs_command" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_needs_command" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_needs_command" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_needs_command" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_needs_command" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_needs_command" -s V -l version -d 'Print version'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "new" -d 'File a case; prints its number'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "list" -d 'List cases: the open ones, what is due first on top'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "show" -d 'Show cases: what they say, their deadlines, their messages'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "history" -d 'Show what happened to a case, in order'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "portal" -d 'The menu for customers: file, follow, answer, close and rate cases'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "explain" -d 'Show how the deadlines of a case came about, step by step'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "whoami" -d 'Say who you are to the desk, and how it knows'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "login" -d 'Sign in with a password of the desk\'s own'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "logout" -d 'End the session'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "passwd" -d 'Change your password, or choose the first one'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "gate" -d 'Let a person in through ssh, and no further than their role'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "keys" -d 'Let people in over ssh: their public keys, and the lines of authorized_keys'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "take" -d 'Take cases: in progress, assigned to you; the customer is told'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "next" -d 'Show the next case of your queue, and why it is the next'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "assign" -d 'Pass cases to an agent, a group or nobody'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "escalate" -d 'Escalate cases to the next support line, with who takes over'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "reply" -d 'Write to the other side: staff to the customer, the customer to staff'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "note" -d 'Write an internal note; customers never see it'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "call" -d 'Call the contact: shows the numbers, logs what was said'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "wait" -d 'Wait for the customer\'s answer; the resolution clock stops'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "status" -d 'Step a case into a status, one of the desk\'s own too'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "resolve" -d 'Resolve cases with a solution; the customer is asked how content they are'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "close" -d 'Close cases; customers say how content they are'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "cancel" -d 'Cancel cases that are no longer wanted'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "reopen" -d 'Reopen a resolved or waiting case; customers say why'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "rate" -d 'Rate the solution of your case, by the desk\'s scale'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "complain" -d 'Complain about a case, at any time; the assignee, the group and its lead are told'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "edit" -d 'Change what a case says: subject, solution, priority, item, contact, parent, tags'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "reclassify" -d 'Change service, agreement or category, and decide terms and deadlines anew'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "postpone" -d 'Hide cases from the queue until a moment; they come back by themselves'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "merge" -d 'Merge cases about the same thing into one'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "unmerge" -d 'Take a merged case out of the one it ended in'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "split" -d 'Make a new case from a message of another'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "requeue" -d 'Put cases back into the queue: no assignee, the group stays'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "attach" -d 'Files and links of a case: list them, get one, add some'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "task" -d 'Tasks of cases: list them, add one, say that one is done'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "similar" -d 'Show cases like this one: same service, item or tags, like words; with what solved them'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "stats" -d 'Show what the desk did, in numbers'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "report" -d 'Write the numbers of the desk as one HTML page, with charts'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "kb" -d 'The knowledge base: find, read, write and publish articles, tie them to cases'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "mail" -d 'Mail in: take it, try it, look at it, let held mail go on; see what a notice would say'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "outbox" -d 'The mails that were written: list, show, send, hold, drop them'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "init" -d 'Make a desk: one file, with a policy to begin with and you as its admin'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "demo" -d 'Make a desk to play with and walk a case through it, from filing to closing'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "apply" -d 'Apply policy files: shows what changes, writes it in one step'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "policy" -d 'Look at the policy: show it as a file, check files, see its history'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "account" -d 'Customer organisations: add, list, show, edit, retire, import'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "contact" -d 'Customer people: add, list, show, edit, retire, import, invite'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "agent" -d 'Staff: add, list, show, edit, retire, import, invite'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "group" -d 'Assignee groups, each at a support line: add, list, show, edit, retire, import'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "service" -d 'The service tree: add, list, show, edit, retire, import'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "agreement" -d 'Service agreements: add, list, show, edit, retire, import'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "calendar" -d 'Working time and days off: add, list, show, edit, retire, import, calc, check'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "item" -d 'Configuration items: add, list, show, edit, retire, import'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "doctor" -d 'Look whether the desk is sound'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "export" -d 'Write cases, or the whole desk, as JSON Lines'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "import" -d 'Take in what `export --what all` wrote, or a table of another tool\'s cases'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "backup" -d 'Copy the desk, as it stands at this moment, into a file'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "erase" -d 'Erase what a contact wrote and who they are; numbers and statistics stay'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "restore" -d 'Make a desk of a backup'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "log" -d 'Show the journal, verify its chain of hashes, or show who was turned away'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "batch" -d 'Play operations from a file, one JSON object a line; one result a line'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "sweep" -d 'Do what fell due: warnings, breaches, reminders, closings, wake-ups'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "schema" -d 'Print the JSON Schema of everything casebook prints as JSON'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "help" -d 'Help for a verb, or about a topic'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "completions" -d 'Print the completion script of a shell'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "man" -d 'Write the man pages into a folder, or print the main one'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "assets" -d 'Write completions and man pages into a source folder'
complete -c casebook -n "__fish_casebook_using_subcommand new" -l subject -d 'One line; made from category and service where it is left out' -r
complete -c casebook -n "__fish_casebook_using_subcommand new" -s m -l message -d 'The text' -r
complete -c casebook -n "__fish_casebook_using_subcommand new" -s F -l file -d 'Read the text from a file, - for standard input' -r
complete -c casebook -n "__fish_casebook_using_subcommand new" -l attach -d 'Attach a file, - for standard input (with --name); may be given several times' -r
complete -c casebook -n "__fish_casebook_using_subcommand new" -l name -d 'The name of the file from standard input' -r
complete -c casebook -n "__fish_casebook_using_subcommand new" -l size -d 'Of standard input: refuse it unless it has exactly so many bytes' -r
complete -c casebook -n "__fish_casebook_using_subcommand new" -l sha256 -d 'Of standard input: refuse it unless its SHA-256 is this' -r
complete -c casebook -n "__fish_casebook_using_subcommand new" -l link -d 'Attach a link: URL, or "Title=URL"; may be given several times' -r
complete -c casebook -n "__fish_casebook_using_subcommand new" -l service -d 'The service, by key: printing/toner' -r
complete -c casebook -n "__fish_casebook_using_subcommand new" -l category -d 'The category, where the service has none' -r
complete -c casebook -n "__fish_casebook_using_subcommand new" -l impact -d 'How many it hits: 1 a department, 2 a service, 3 one person' -r
complete -c casebook -n "__fish_casebook_using_subcommand new" -l urgency -d 'How much it presses: 1 critical to 4 low' -r
complete -c casebook -n "__fish_casebook_using_subcommand new" -l agreement -d 'The agreement, where several cover the case' -r
complete -c casebook -n "__fish_casebook_using_subcommand new" -l item -d 'The configuration item' -r
complete -c casebook -n "__fish_casebook_using_subcommand new" -l contact -d 'Who it is for (staff, power users)' -r
complete -c casebook -n "__fish_casebook_using_subcommand new" -l account -d 'The customer organisation (staff, power users)' -r
complete -c casebook -n "__fish_casebook_using_subcommand new" -l follow-up -d 'The final case that it follows' -r
complete -c casebook -n "__fish_casebook_using_subcommand new" -l ref -d 'A unique reference of another system; ref:TEXT then stands for the number (staff)' -r
complete -c casebook -n "__fish_casebook_using_subcommand new" -l priority -d 'By hand: wins over impact and urgency (staff)' -r
complete -c casebook -n "__fish_casebook_using_subcommand new" -l assignee -d 'Who holds it at once (staff)' -r
complete -c casebook -n "__fish_casebook_using_subcommand new" -l group -d 'The group that holds it (staff)' -r
complete -c casebook -n "__fish_casebook_using_subcommand new" -l origin -d 'How it came in (staff)' -r -f -a "phone\t''
email\t''
portal\t''
cli\t''
api\t''"
complete -c casebook -n "__fish_casebook_using_subcommand new" -l tag -d 'A tag; may be given several times (staff)' -r
complete -c casebook -n "__fish_casebook_using_subcommand new" -l parent -d 'The case that it is part of (staff)' -r
complete -c casebook -n "__fish_casebook_using_subcommand new" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand new" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand new" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand new" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand new" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand new" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand new" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand new" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand new" -s e -l edit -d 'Write the text in the editor ($VISUAL, $EDITOR)'
complete -c casebook -n "__fish_casebook_using_subcommand new" -l internal -d 'A request of staff, which no customer sees (staff)'
complete -c casebook -n "__fish_casebook_using_subcommand new" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand new" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand new" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand new" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand new" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand new" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand new" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand new" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand new" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand list" -s s -l status -d 'open (default), active, unopened, ongoing, closed, all, or keys; status:KEY for exactly one' -r
complete -c casebook -n "__fish_casebook_using_subcommand list" -s a -l assignee -d 'Who holds it: logins, @me, none; !ann for all but her, as with every filter' -r
complete -c casebook -n "__fish_casebook_using_subcommand list" -l group -d 'Whose queue: groups, @mine, none' -r
complete -c casebook -n "__fish_casebook_using_subcommand list" -l contact -d 'Whose it is: logins, @me, none' -r
complete -c casebook -n "__fish_casebook_using_subcommand list" -l account -d 'Whose: organisations, none' -r
complete -c casebook -n "__fish_casebook_using_subcommand list" -l service -d 'The services and everything below them' -r
complete -c casebook -n "__fish_casebook_using_subcommand list" -l category -d 'The categories, or none' -r
complete -c casebook -n "__fish_casebook_using_subcommand list" -l priority -d 'The priorities' -r
complete -c casebook -n "__fish_casebook_using_subcommand list" -l agreement -d 'The agreements that give its terms, or none' -r
complete -c casebook -n "__fish_casebook_using_subcommand list" -l item -d 'The configuration items it is about, or none' -r
complete -c casebook -n "__fish_casebook_using_subcommand list" -l tag -d 'It has one of these tags; given twice: one of each' -r
complete -c casebook -n "__fish_casebook_using_subcommand list" -l origin -d 'How it came: portal, email, phone, cli, api' -r
complete -c casebook -n "__fish_casebook_using_subcommand list" -l number -d 'These numbers: 12,15-18 or SR-0004*' -r
complete -c casebook -n "__fish_casebook_using_subcommand list" -l overdue -d 'Past due: response, resolution, or any of them' -r
complete -c casebook -n "__fish_casebook_using_subcommand list" -l due-within -d 'Due within: 4h, 2d; -2h for what was due two hours ago' -r
complete -c casebook -n "__fish_casebook_using_subcommand list" -l registered -d 'Filed in: -7d, 2026-11-01.., 2026-11-01..2026-11-20' -r
complete -c casebook -n "__fish_casebook_using_subcommand list" -l closed -d 'Ended in, as --registered' -r
complete -c casebook -n "__fish_casebook_using_subcommand list" -l updated -d 'Last changed in, as --registered' -r
complete -c casebook -n "__fish_casebook_using_subcommand list" -l search -d 'Words in subject, description, messages (staff: notes too); "a phrase", pref*' -r
complete -c casebook -n "__fish_casebook_using_subcommand list" -l parent -d 'The children of these cases, or none for cases without a parent' -r
complete -c casebook -n "__fish_casebook_using_subcommand list" -l view -d 'A named list of the policy' -r
complete -c casebook -n "__fish_casebook_using_subcommand list" -l sort -d 'due, number, registered, updated, closed, priority, status, subject; with :desc' -r
complete -c casebook -n "__fish_casebook_using_subcommand list" -l limit -d 'At most so many; 0 = all [default: 50 on a terminal]' -r
complete -c casebook -n "__fish_casebook_using_subcommand list" -l after -d 'Go on after this case' -r
complete -c casebook -n "__fish_casebook_using_subcommand list" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand list" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand list" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand list" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand list" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand list" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand list" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand list" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand list" -l internal -d 'Only internal requests of staff'
complete -c casebook -n "__fish_casebook_using_subcommand list" -l complaints -d 'Only cases with complaints'
complete -c casebook -n "__fish_casebook_using_subcommand list" -l count -d 'Only how many'
complete -c casebook -n "__fish_casebook_using_subcommand list" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand list" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand list" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand list" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand list" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand list" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand list" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand list" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand show" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand show" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand show" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand show" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand show" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand show" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand show" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand show" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand show" -l full -d 'Long texts whole'
complete -c casebook -n "__fish_casebook_using_subcommand show" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand show" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand show" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand show" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand show" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand show" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand show" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand show" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand history" -l kind -d 'Only these kinds: message, status, …' -r
complete -c casebook -n "__fish_casebook_using_subcommand history" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand history" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand history" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand history" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand history" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand history" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand history" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand history" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand history" -l full -d 'Long texts whole'
complete -c casebook -n "__fish_casebook_using_subcommand history" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand history" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand history" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand history" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand history" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand history" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand history" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand history" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand history" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand portal" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand portal" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand portal" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand portal" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand portal" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand portal" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand portal" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand portal" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand portal" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand portal" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand portal" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand portal" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand portal" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand portal" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand portal" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand portal" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand portal" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand explain" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand explain" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand explain" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand explain" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand explain" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand explain" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand explain" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand explain" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand explain" -l verify -d 'Fail (1) where the stored deadline is another one than the journal gives'
complete -c casebook -n "__fish_casebook_using_subcommand explain" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand explain" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand explain" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand explain" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand explain" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand explain" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand explain" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand explain" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand explain" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand whoami" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand whoami" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand whoami" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand whoami" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand whoami" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand whoami" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand whoami" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand whoami" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand whoami" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand whoami" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand whoami" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand whoami" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand whoami" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand whoami" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand whoami" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand whoami" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand whoami" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand login" -l password-fd -d 'Read the secrets from this file descriptor, one a line, in the order in which they are asked for' -r
complete -c casebook -n "__fish_casebook_using_subcommand login" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand login" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand login" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand login" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand login" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand login" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand login" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand login" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand login" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand login" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand login" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand login" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand login" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand login" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand login" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand login" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand login" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand logout" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand logout" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand logout" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand logout" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand logout" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand logout" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand logout" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand logout" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand logout" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand logout" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand logout" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand logout" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand logout" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand logout" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand logout" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand logout" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand logout" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand passwd" -l password-fd -d 'Read the secrets from this file descriptor, one a line, in the order in which they are asked for' -r
complete -c casebook -n "__fish_casebook_using_subcommand passwd" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand passwd" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand passwd" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand passwd" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand passwd" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand passwd" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand passwd" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand passwd" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand passwd" -l code -d 'With the one-time code of an invitation'
complete -c casebook -n "__fish_casebook_using_subcommand passwd" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand passwd" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand passwd" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand passwd" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand passwd" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand passwd" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand passwd" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand passwd" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand passwd" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand gate" -l key -d 'The key that sshd let in, as its fingerprint' -r
complete -c casebook -n "__fish_casebook_using_subcommand gate" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand gate" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand gate" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand gate" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand gate" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand gate" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand gate" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand gate" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand gate" -l sudo -d 'For a rule of sudoers: let in whoever called sudo, with the words after --'
complete -c casebook -n "__fish_casebook_using_subcommand gate" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand gate" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand gate" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand gate" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand gate" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand gate" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand gate" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand gate" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand gate" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand keys; and not __fish_seen_subcommand_from add list remove" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand keys; and not __fish_seen_subcommand_from add list remove" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand keys; and not __fish_seen_subcommand_from add list remove" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand keys; and not __fish_seen_subcommand_from add list remove" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand keys; and not __fish_seen_subcommand_from add list remove" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand keys; and not __fish_seen_subcommand_from add list remove" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand keys; and not __fish_seen_subcommand_from add list remove" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand keys; and not __fish_seen_subcommand_from add list remove" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand keys; and not __fish_seen_subcommand_from add list remove" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand keys; and not __fish_seen_subcommand_from add list remove" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand keys; and not __fish_seen_subcommand_from add list remove" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand keys; and not __fish_seen_subcommand_from add list remove" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand keys; and not __fish_seen_subcommand_from add list remove" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand keys; and not __fish_seen_subcommand_from add list remove" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand keys; and not __fish_seen_subcommand_from add list remove" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand keys; and not __fish_seen_subcommand_from add list remove" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand keys; and not __fish_seen_subcommand_from add list remove" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand keys; and not __fish_seen_subcommand_from add list remove" -f -a "add" -d 'Read a public key, let it in as LOGIN, and print its line of authorized_keys'
complete -c casebook -n "__fish_casebook_using_subcommand keys; and not __fish_seen_subcommand_from add list remove" -f -a "list" -d 'List the keys that are let in'
complete -c casebook -n "__fish_casebook_using_subcommand keys; and not __fish_seen_subcommand_from add list remove" -f -a "remove" -d 'Let a key in no longer, whatever stands in authorized_keys; without a key, all of LOGIN'
complete -c casebook -n "__fish_casebook_using_subcommand keys; and __fish_seen_subcommand_from add" -l write -d 'Append the line to this authorized_keys instead' -r
complete -c casebook -n "__fish_casebook_using_subcommand keys; and __fish_seen_subcommand_from add" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand keys; and __fish_seen_subcommand_from add" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand keys; and __fish_seen_subcommand_from add" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand keys; and __fish_seen_subcommand_from add" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand keys; and __fish_seen_subcommand_from add" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand keys; and __fish_seen_subcommand_from add" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand keys; and __fish_seen_subcommand_from add" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand keys; and __fish_seen_subcommand_from add" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand keys; and __fish_seen_subcommand_from add" -l no-terminal -d 'Without a terminal: no prompts, no menu'
complete -c casebook -n "__fish_casebook_using_subcommand keys; and __fish_seen_subcommand_from add" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand keys; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand keys; and __fish_seen_subcommand_from add" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand keys; and __fish_seen_subcommand_from add" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand keys; and __fish_seen_subcommand_from add" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand keys; and __fish_seen_subcommand_from add" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand keys; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand keys; and __fish_seen_subcommand_from add" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand keys; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand keys; and __fish_seen_subcommand_from list" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand keys; and __fish_seen_subcommand_from list" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand keys; and __fish_seen_subcommand_from list" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand keys; and __fish_seen_subcommand_from list" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand keys; and __fish_seen_subcommand_from list" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand keys; and __fish_seen_subcommand_from list" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand keys; and __fish_seen_subcommand_from list" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand keys; and __fish_seen_subcommand_from list" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand keys; and __fish_seen_subcommand_from list" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand keys; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand keys; and __fish_seen_subcommand_from list" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand keys; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand keys; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand keys; and __fish_seen_subcommand_from list" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand keys; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand keys; and __fish_seen_subcommand_from list" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand keys; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand keys; and __fish_seen_subcommand_from remove" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand keys; and __fish_seen_subcommand_from remove" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand keys; and __fish_seen_subcommand_from remove" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand keys; and __fish_seen_subcommand_from remove" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand keys; and __fish_seen_subcommand_from remove" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand keys; and __fish_seen_subcommand_from remove" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand keys; and __fish_seen_subcommand_from remove" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand keys; and __fish_seen_subcommand_from remove" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand keys; and __fish_seen_subcommand_from remove" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand keys; and __fish_seen_subcommand_from remove" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand keys; and __fish_seen_subcommand_from remove" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand keys; and __fish_seen_subcommand_from remove" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand keys; and __fish_seen_subcommand_from remove" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand keys; and __fish_seen_subcommand_from remove" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand keys; and __fish_seen_subcommand_from remove" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand keys; and __fish_seen_subcommand_from remove" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand keys; and __fish_seen_subcommand_from remove" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand take" -s m -l message -d 'A note for colleagues, with the step; customers never see it' -r
complete -c casebook -n "__fish_casebook_using_subcommand take" -l where -d 'The cases of a list instead: its flags without dashes, "status=waiting overdue"' -r
complete -c casebook -n "__fish_casebook_using_subcommand take" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand take" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand take" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand take" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand take" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand take" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand take" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand take" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand take" -l steal -d 'Take it over from another agent'
complete -c casebook -n "__fish_casebook_using_subcommand take" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand take" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand take" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand take" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand take" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand take" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand take" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand take" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand take" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand next" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand next" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand next" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand next" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand next" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand next" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand next" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand next" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand next" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand next" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand next" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand next" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand next" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand next" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand next" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand next" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand next" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand assign" -s m -l message -d 'A note for colleagues, with the step; customers never see it' -r
complete -c casebook -n "__fish_casebook_using_subcommand assign" -l to -d 'The agent, @me for yourself' -r
complete -c casebook -n "__fish_casebook_using_subcommand assign" -l group -d 'The group, "none" for no group' -r
complete -c casebook -n "__fish_casebook_using_subcommand assign" -l auto -d 'Let the desk choose one of the group' -r -f -a "least-open\t'Whoever of the group has the fewest cases to work on'
round-robin\t'Whoever of the group comes after the last one'"
complete -c casebook -n "__fish_casebook_using_subcommand assign" -l where -d 'The cases of a list instead: its flags without dashes, "status=waiting overdue"' -r
complete -c casebook -n "__fish_casebook_using_subcommand assign" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand assign" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand assign" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand assign" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand assign" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand assign" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand assign" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand assign" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand assign" -l nobody -d 'Clear the assignee'
complete -c casebook -n "__fish_casebook_using_subcommand assign" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand assign" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand assign" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand assign" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand assign" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand assign" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand assign" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand assign" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand assign" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand escalate" -s m -l message -d 'A note for colleagues, with the step; customers never see it' -r
complete -c casebook -n "__fish_casebook_using_subcommand escalate" -l line -d 'The support line; where it is left out, the group\'s if that is further up, else the next' -r
complete -c casebook -n "__fish_casebook_using_subcommand escalate" -l to -d 'The agent, @me for yourself' -r
complete -c casebook -n "__fish_casebook_using_subcommand escalate" -l group -d 'The group, "none" for no group' -r
complete -c casebook -n "__fish_casebook_using_subcommand escalate" -l where -d 'The cases of a list instead: its flags without dashes, "status=waiting overdue"' -r
complete -c casebook -n "__fish_casebook_using_subcommand escalate" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand escalate" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand escalate" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand escalate" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand escalate" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand escalate" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand escalate" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand escalate" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand escalate" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand escalate" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand escalate" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand escalate" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand escalate" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand escalate" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand escalate" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand escalate" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand escalate" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand reply" -s m -l message -d 'The text' -r
complete -c casebook -n "__fish_casebook_using_subcommand reply" -s F -l file -d 'Read the text from a file, - for standard input' -r
complete -c casebook -n "__fish_casebook_using_subcommand reply" -l attach -d 'Attach a file, - for standard input (with --name); may be given several times' -r
complete -c casebook -n "__fish_casebook_using_subcommand reply" -l name -d 'The name of the file from standard input' -r
complete -c casebook -n "__fish_casebook_using_subcommand reply" -l size -d 'Of standard input: refuse it unless it has exactly so many bytes' -r
complete -c casebook -n "__fish_casebook_using_subcommand reply" -l sha256 -d 'Of standard input: refuse it unless its SHA-256 is this' -r
complete -c casebook -n "__fish_casebook_using_subcommand reply" -l link -d 'Attach a link: URL, or "Title=URL"; may be given several times' -r
complete -c casebook -n "__fish_casebook_using_subcommand reply" -l via -d 'The way it travels (staff)' -r -f -a "mail\t''
portal\t''"
complete -c casebook -n "__fish_casebook_using_subcommand reply" -l canned -d 'Begin with a canned answer of the policy (staff)' -r
complete -c casebook -n "__fish_casebook_using_subcommand reply" -l where -d 'The cases of a list instead: its flags without dashes, "status=waiting overdue"' -r
complete -c casebook -n "__fish_casebook_using_subcommand reply" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand reply" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand reply" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand reply" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand reply" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand reply" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand reply" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand reply" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand reply" -s e -l edit -d 'Write the text in the editor ($VISUAL, $EDITOR)'
complete -c casebook -n "__fish_casebook_using_subcommand reply" -l wait -d 'Then wait for the customer\'s answer (staff)'
complete -c casebook -n "__fish_casebook_using_subcommand reply" -l resolve -d 'And resolve the case (staff)'
complete -c casebook -n "__fish_casebook_using_subcommand reply" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand reply" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand reply" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand reply" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand reply" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand reply" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand reply" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand reply" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand reply" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand note" -s m -l message -d 'The text' -r
complete -c casebook -n "__fish_casebook_using_subcommand note" -s F -l file -d 'Read the text from a file, - for standard input' -r
complete -c casebook -n "__fish_casebook_using_subcommand note" -l attach -d 'Attach a file, - for standard input (with --name); may be given several times' -r
complete -c casebook -n "__fish_casebook_using_subcommand note" -l name -d 'The name of the file from standard input' -r
complete -c casebook -n "__fish_casebook_using_subcommand note" -l size -d 'Of standard input: refuse it unless it has exactly so many bytes' -r
complete -c casebook -n "__fish_casebook_using_subcommand note" -l sha256 -d 'Of standard input: refuse it unless its SHA-256 is this' -r
complete -c casebook -n "__fish_casebook_using_subcommand note" -l link -d 'Attach a link: URL, or "Title=URL"; may be given several times' -r
complete -c casebook -n "__fish_casebook_using_subcommand note" -l where -d 'The cases of a list instead: its flags without dashes, "status=waiting overdue"' -r
complete -c casebook -n "__fish_casebook_using_subcommand note" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand note" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand note" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand note" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand note" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand note" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand note" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand note" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand note" -s e -l edit -d 'Write the text in the editor ($VISUAL, $EDITOR)'
complete -c casebook -n "__fish_casebook_using_subcommand note" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand note" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand note" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand note" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand note" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand note" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand note" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand note" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand note" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand call" -s m -l message -d 'The text' -r
complete -c casebook -n "__fish_casebook_using_subcommand call" -s F -l file -d 'Read the text from a file, - for standard input' -r
complete -c casebook -n "__fish_casebook_using_subcommand call" -l where -d 'The cases of a list instead: its flags without dashes, "status=waiting overdue"' -r
complete -c casebook -n "__fish_casebook_using_subcommand call" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand call" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand call" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand call" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand call" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand call" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand call" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand call" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand call" -s e -l edit -d 'Write the text in the editor ($VISUAL, $EDITOR)'
complete -c casebook -n "__fish_casebook_using_subcommand call" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand call" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand call" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand call" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand call" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand call" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand call" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand call" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand call" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand wait" -l reason -d 'Why: a reason of the policy, or your own words' -r
complete -c casebook -n "__fish_casebook_using_subcommand wait" -s m -l message -d 'The text' -r
complete -c casebook -n "__fish_casebook_using_subcommand wait" -s F -l file -d 'Read the text from a file, - for standard input' -r
complete -c casebook -n "__fish_casebook_using_subcommand wait" -l where -d 'The cases of a list instead: its flags without dashes, "status=waiting overdue"' -r
complete -c casebook -n "__fish_casebook_using_subcommand wait" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand wait" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand wait" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand wait" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand wait" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand wait" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand wait" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand wait" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand wait" -s e -l edit -d 'Write the text in the editor ($VISUAL, $EDITOR)'
complete -c casebook -n "__fish_casebook_using_subcommand wait" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand wait" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand wait" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand wait" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand wait" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand wait" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand wait" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand wait" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand wait" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand status" -l reason -d 'Why: a reason of the policy, or your own words' -r
complete -c casebook -n "__fish_casebook_using_subcommand status" -s m -l message -d 'The text' -r
complete -c casebook -n "__fish_casebook_using_subcommand status" -s F -l file -d 'Read the text from a file, - for standard input' -r
complete -c casebook -n "__fish_casebook_using_subcommand status" -l where -d 'The cases of a list instead: its flags without dashes, "status=waiting overdue"' -r
complete -c casebook -n "__fish_casebook_using_subcommand status" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand status" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand status" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand status" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand status" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand status" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand status" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand status" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand status" -s e -l edit -d 'Write the text in the editor ($VISUAL, $EDITOR)'
complete -c casebook -n "__fish_casebook_using_subcommand status" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand status" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand status" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand status" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand status" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand status" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand status" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand status" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand status" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand resolve" -s m -l message -d 'The text' -r
complete -c casebook -n "__fish_casebook_using_subcommand resolve" -s F -l file -d 'Read the text from a file, - for standard input' -r
complete -c casebook -n "__fish_casebook_using_subcommand resolve" -l article -d 'The article that solved it: KB-7' -r
complete -c casebook -n "__fish_casebook_using_subcommand resolve" -l tasks -d 'Open tasks of the case: complete, cancel or keep them' -r -f -a "complete\t''
cancel\t''
keep\t''"
complete -c casebook -n "__fish_casebook_using_subcommand resolve" -l where -d 'The cases of a list instead: its flags without dashes, "status=waiting overdue"' -r
complete -c casebook -n "__fish_casebook_using_subcommand resolve" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand resolve" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand resolve" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand resolve" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand resolve" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand resolve" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand resolve" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand resolve" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand resolve" -s e -l edit -d 'Write the text in the editor ($VISUAL, $EDITOR)'
complete -c casebook -n "__fish_casebook_using_subcommand resolve" -l no-children -d 'Leave the children as they are'
complete -c casebook -n "__fish_casebook_using_subcommand resolve" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand resolve" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand resolve" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand resolve" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand resolve" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand resolve" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand resolve" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand resolve" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand resolve" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand close" -l rating -d 'How content you are, by the desk\'s scale (1 to 5)' -r
complete -c casebook -n "__fish_casebook_using_subcommand close" -l tasks -d 'Open tasks of the case: complete, cancel or keep them (staff)' -r -f -a "complete\t''
cancel\t''
keep\t''"
complete -c casebook -n "__fish_casebook_using_subcommand close" -l reason -d 'Why: a reason of the policy, or your own words (staff)' -r
complete -c casebook -n "__fish_casebook_using_subcommand close" -s m -l message -d 'The text' -r
complete -c casebook -n "__fish_casebook_using_subcommand close" -s F -l file -d 'Read the text from a file, - for standard input' -r
complete -c casebook -n "__fish_casebook_using_subcommand close" -l where -d 'The cases of a list instead: its flags without dashes, "status=waiting overdue"' -r
complete -c casebook -n "__fish_casebook_using_subcommand close" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand close" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand close" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand close" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand close" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand close" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand close" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand close" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand close" -s e -l edit -d 'Write the text in the editor ($VISUAL, $EDITOR)'
complete -c casebook -n "__fish_casebook_using_subcommand close" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand close" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand close" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand close" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand close" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand close" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand close" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand close" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand close" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand cancel" -l reason -d 'Why: a reason of the policy, or your own words' -r
complete -c casebook -n "__fish_casebook_using_subcommand cancel" -s m -l message -d 'The text' -r
complete -c casebook -n "__fish_casebook_using_subcommand cancel" -s F -l file -d 'Read the text from a file, - for standard input' -r
complete -c casebook -n "__fish_casebook_using_subcommand cancel" -l where -d 'The cases of a list instead: its flags without dashes, "status=waiting overdue"' -r
complete -c casebook -n "__fish_casebook_using_subcommand cancel" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand cancel" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand cancel" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand cancel" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand cancel" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand cancel" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand cancel" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand cancel" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand cancel" -s e -l edit -d 'Write the text in the editor ($VISUAL, $EDITOR)'
complete -c casebook -n "__fish_casebook_using_subcommand cancel" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand cancel" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand cancel" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand cancel" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand cancel" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand cancel" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand cancel" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand cancel" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand cancel" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand reopen" -s m -l message -d 'The text' -r
complete -c casebook -n "__fish_casebook_using_subcommand reopen" -s F -l file -d 'Read the text from a file, - for standard input' -r
complete -c casebook -n "__fish_casebook_using_subcommand reopen" -l where -d 'The cases of a list instead: its flags without dashes, "status=waiting overdue"' -r
complete -c casebook -n "__fish_casebook_using_subcommand reopen" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand reopen" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand reopen" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand reopen" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand reopen" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand reopen" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand reopen" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand reopen" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand reopen" -s e -l edit -d 'Write the text in the editor ($VISUAL, $EDITOR)'
complete -c casebook -n "__fish_casebook_using_subcommand reopen" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand reopen" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand reopen" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand reopen" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand reopen" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand reopen" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand reopen" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand reopen" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand reopen" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand rate" -s m -l message -d 'The text' -r
complete -c casebook -n "__fish_casebook_using_subcommand rate" -s F -l file -d 'Read the text from a file, - for standard input' -r
complete -c casebook -n "__fish_casebook_using_subcommand rate" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand rate" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand rate" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand rate" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand rate" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand rate" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand rate" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand rate" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand rate" -s e -l edit -d 'Write the text in the editor ($VISUAL, $EDITOR)'
complete -c casebook -n "__fish_casebook_using_subcommand rate" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand rate" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand rate" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand rate" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand rate" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand rate" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand rate" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand rate" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand rate" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand complain" -s m -l message -d 'The text' -r
complete -c casebook -n "__fish_casebook_using_subcommand complain" -s F -l file -d 'Read the text from a file, - for standard input' -r
complete -c casebook -n "__fish_casebook_using_subcommand complain" -l attach -d 'Attach a file, - for standard input (with --name); may be given several times' -r
complete -c casebook -n "__fish_casebook_using_subcommand complain" -l name -d 'The name of the file from standard input' -r
complete -c casebook -n "__fish_casebook_using_subcommand complain" -l size -d 'Of standard input: refuse it unless it has exactly so many bytes' -r
complete -c casebook -n "__fish_casebook_using_subcommand complain" -l sha256 -d 'Of standard input: refuse it unless its SHA-256 is this' -r
complete -c casebook -n "__fish_casebook_using_subcommand complain" -l link -d 'Attach a link: URL, or "Title=URL"; may be given several times' -r
complete -c casebook -n "__fish_casebook_using_subcommand complain" -l where -d 'The cases of a list instead: its flags without dashes, "status=waiting overdue"' -r
complete -c casebook -n "__fish_casebook_using_subcommand complain" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand complain" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand complain" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand complain" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand complain" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand complain" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand complain" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand complain" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand complain" -s e -l edit -d 'Write the text in the editor ($VISUAL, $EDITOR)'
complete -c casebook -n "__fish_casebook_using_subcommand complain" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand complain" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand complain" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand complain" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand complain" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand complain" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand complain" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand complain" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand complain" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand edit" -s m -l message -d 'A note for colleagues, with the step; customers never see it' -r
complete -c casebook -n "__fish_casebook_using_subcommand edit" -l subject -d 'The subject in a line' -r
complete -c casebook -n "__fish_casebook_using_subcommand edit" -l solution -d 'What solved it' -r
complete -c casebook -n "__fish_casebook_using_subcommand edit" -l priority -d 'By hand: wins over impact and urgency' -r
complete -c casebook -n "__fish_casebook_using_subcommand edit" -l impact -d '1 is the most' -r
complete -c casebook -n "__fish_casebook_using_subcommand edit" -l urgency -d '1 is the most' -r
complete -c casebook -n "__fish_casebook_using_subcommand edit" -l item -d 'The configuration item it is about' -r
complete -c casebook -n "__fish_casebook_using_subcommand edit" -l contact -d 'Whose case it is' -r
complete -c casebook -n "__fish_casebook_using_subcommand edit" -l parent -d 'The case that it is a part of' -r
complete -c casebook -n "__fish_casebook_using_subcommand edit" -l add-tag -d 'A tag more' -r
complete -c casebook -n "__fish_casebook_using_subcommand edit" -l remove-tag -d 'A tag less' -r
complete -c casebook -n "__fish_casebook_using_subcommand edit" -l where -d 'The cases of a list instead: its flags without dashes, "status=waiting overdue"' -r
complete -c casebook -n "__fish_casebook_using_subcommand edit" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand edit" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand edit" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand edit" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand edit" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand edit" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand edit" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand edit" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand edit" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand edit" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand edit" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand edit" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand edit" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand edit" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand edit" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand edit" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand edit" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand reclassify" -s m -l message -d 'A note for colleagues, with the step; customers never see it' -r
complete -c casebook -n "__fish_casebook_using_subcommand reclassify" -l service -d 'The new service' -r
complete -c casebook -n "__fish_casebook_using_subcommand reclassify" -l agreement -d 'The agreement that gives its terms' -r
complete -c casebook -n "__fish_casebook_using_subcommand reclassify" -l category -d 'The new category' -r
complete -c casebook -n "__fish_casebook_using_subcommand reclassify" -l where -d 'The cases of a list instead: its flags without dashes, "status=waiting overdue"' -r
complete -c casebook -n "__fish_casebook_using_subcommand reclassify" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand reclassify" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand reclassify" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand reclassify" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand reclassify" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand reclassify" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand reclassify" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand reclassify" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand reclassify" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand reclassify" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand reclassify" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand reclassify" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand reclassify" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand reclassify" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand reclassify" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand reclassify" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand reclassify" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand postpone" -s m -l message -d 'A note for colleagues, with the step; customers never see it' -r
complete -c casebook -n "__fish_casebook_using_subcommand postpone" -l till -d 'Until when: +4h, "tomorrow 9:00", 2026-12-01' -r
complete -c casebook -n "__fish_casebook_using_subcommand postpone" -l where -d 'The cases of a list instead: its flags without dashes, "status=waiting overdue"' -r
complete -c casebook -n "__fish_casebook_using_subcommand postpone" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand postpone" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand postpone" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand postpone" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand postpone" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand postpone" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand postpone" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand postpone" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand postpone" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand postpone" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand postpone" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand postpone" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand postpone" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand postpone" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand postpone" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand postpone" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand postpone" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand merge" -s m -l message -d 'A note for colleagues, with the step; customers never see it' -r
complete -c casebook -n "__fish_casebook_using_subcommand merge" -l into -d 'The case that goes on' -r
complete -c casebook -n "__fish_casebook_using_subcommand merge" -l where -d 'The cases of a list instead: its flags without dashes, "status=waiting overdue"' -r
complete -c casebook -n "__fish_casebook_using_subcommand merge" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand merge" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand merge" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand merge" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand merge" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand merge" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand merge" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand merge" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand merge" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand merge" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand merge" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand merge" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand merge" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand merge" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand merge" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand merge" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand merge" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand unmerge" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand unmerge" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand unmerge" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand unmerge" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand unmerge" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand unmerge" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand unmerge" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand unmerge" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand unmerge" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand unmerge" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand unmerge" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand unmerge" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand unmerge" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand unmerge" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand unmerge" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand unmerge" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand unmerge" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand split" -s m -l message -d 'The message: its `id` in `show --json`' -r
complete -c casebook -n "__fish_casebook_using_subcommand split" -l subject -d 'The subject [default: the first line of the message]' -r
complete -c casebook -n "__fish_casebook_using_subcommand split" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand split" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand split" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand split" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand split" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand split" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand split" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand split" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand split" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand split" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand split" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand split" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand split" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand split" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand split" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand split" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand split" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand requeue" -s m -l message -d 'A note for colleagues, with the step; customers never see it' -r
complete -c casebook -n "__fish_casebook_using_subcommand requeue" -l where -d 'The cases of a list instead: its flags without dashes, "status=waiting overdue"' -r
complete -c casebook -n "__fish_casebook_using_subcommand requeue" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand requeue" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand requeue" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand requeue" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand requeue" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand requeue" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand requeue" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand requeue" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand requeue" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand requeue" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand requeue" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand requeue" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand requeue" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand requeue" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand requeue" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand requeue" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand requeue" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand attach; and not __fish_seen_subcommand_from list get add" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand attach; and not __fish_seen_subcommand_from list get add" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand attach; and not __fish_seen_subcommand_from list get add" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand attach; and not __fish_seen_subcommand_from list get add" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand attach; and not __fish_seen_subcommand_from list get add" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand attach; and not __fish_seen_subcommand_from list get add" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand attach; and not __fish_seen_subcommand_from list get add" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand attach; and not __fish_seen_subcommand_from list get add" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand attach; and not __fish_seen_subcommand_from list get add" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand attach; and not __fish_seen_subcommand_from list get add" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand attach; and not __fish_seen_subcommand_from list get add" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand attach; and not __fish_seen_subcommand_from list get add" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand attach; and not __fish_seen_subcommand_from list get add" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand attach; and not __fish_seen_subcommand_from list get add" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand attach; and not __fish_seen_subcommand_from list get add" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand attach; and not __fish_seen_subcommand_from list get add" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand attach; and not __fish_seen_subcommand_from list get add" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand attach; and not __fish_seen_subcommand_from list get add" -f -a "list" -d 'List the files and links of a case'
complete -c casebook -n "__fish_casebook_using_subcommand attach; and not __fish_seen_subcommand_from list get add" -f -a "get" -d 'Save a file of a case, by name or by #N of the list'
complete -c casebook -n "__fish_casebook_using_subcommand attach; and not __fish_seen_subcommand_from list get add" -f -a "add" -d 'Attach files and links to a case; - or --name alone takes the file from standard input'
complete -c casebook -n "__fish_casebook_using_subcommand attach; and __fish_seen_subcommand_from list" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand attach; and __fish_seen_subcommand_from list" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand attach; and __fish_seen_subcommand_from list" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand attach; and __fish_seen_subcommand_from list" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand attach; and __fish_seen_subcommand_from list" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand attach; and __fish_seen_subcommand_from list" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand attach; and __fish_seen_subcommand_from list" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand attach; and __fish_seen_subcommand_from list" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand attach; and __fish_seen_subcommand_from list" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand attach; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand attach; and __fish_seen_subcommand_from list" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand attach; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand attach; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand attach; and __fish_seen_subcommand_from list" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand attach; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand attach; and __fish_seen_subcommand_from list" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand attach; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand attach; and __fish_seen_subcommand_from get" -s o -l output -d 'Where to; - for standard output [default: the name, here]' -r
complete -c casebook -n "__fish_casebook_using_subcommand attach; and __fish_seen_subcommand_from get" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand attach; and __fish_seen_subcommand_from get" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand attach; and __fish_seen_subcommand_from get" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand attach; and __fish_seen_subcommand_from get" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand attach; and __fish_seen_subcommand_from get" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand attach; and __fish_seen_subcommand_from get" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand attach; and __fish_seen_subcommand_from get" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand attach; and __fish_seen_subcommand_from get" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand attach; and __fish_seen_subcommand_from get" -l force -d 'Overwrite'
complete -c casebook -n "__fish_casebook_using_subcommand attach; and __fish_seen_subcommand_from get" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand attach; and __fish_seen_subcommand_from get" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand attach; and __fish_seen_subcommand_from get" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand attach; and __fish_seen_subcommand_from get" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand attach; and __fish_seen_subcommand_from get" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand attach; and __fish_seen_subcommand_from get" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand attach; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand attach; and __fish_seen_subcommand_from get" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand attach; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand attach; and __fish_seen_subcommand_from add" -l name -d 'The name of the file from standard input' -r
complete -c casebook -n "__fish_casebook_using_subcommand attach; and __fish_seen_subcommand_from add" -l size -d 'Of standard input: refuse it unless it has exactly so many bytes' -r
complete -c casebook -n "__fish_casebook_using_subcommand attach; and __fish_seen_subcommand_from add" -l sha256 -d 'Of standard input: refuse it unless its SHA-256 is this' -r
complete -c casebook -n "__fish_casebook_using_subcommand attach; and __fish_seen_subcommand_from add" -l link -d 'A link: URL, or "Title=URL"' -r
complete -c casebook -n "__fish_casebook_using_subcommand attach; and __fish_seen_subcommand_from add" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand attach; and __fish_seen_subcommand_from add" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand attach; and __fish_seen_subcommand_from add" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand attach; and __fish_seen_subcommand_from add" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand attach; and __fish_seen_subcommand_from add" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand attach; and __fish_seen_subcommand_from add" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand attach; and __fish_seen_subcommand_from add" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand attach; and __fish_seen_subcommand_from add" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand attach; and __fish_seen_subcommand_from add" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand attach; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand attach; and __fish_seen_subcommand_from add" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand attach; and __fish_seen_subcommand_from add" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand attach; and __fish_seen_subcommand_from add" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand attach; and __fish_seen_subcommand_from add" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand attach; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand attach; and __fish_seen_subcommand_from add" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand attach; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand task; and not __fish_seen_subcommand_from list add done" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand task; and not __fish_seen_subcommand_from list add done" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand task; and not __fish_seen_subcommand_from list add done" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand task; and not __fish_seen_subcommand_from list add done" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand task; and not __fish_seen_subcommand_from list add done" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand task; and not __fish_seen_subcommand_from list add done" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand task; and not __fish_seen_subcommand_from list add done" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand task; and not __fish_seen_subcommand_from list add done" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand task; and not __fish_seen_subcommand_from list add done" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand task; and not __fish_seen_subcommand_from list add done" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand task; and not __fish_seen_subcommand_from list add done" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand task; and not __fish_seen_subcommand_from list add done" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand task; and not __fish_seen_subcommand_from list add done" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand task; and not __fish_seen_subcommand_from list add done" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand task; and not __fish_seen_subcommand_from list add done" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand task; and not __fish_seen_subcommand_from list add done" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand task; and not __fish_seen_subcommand_from list add done" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand task; and not __fish_seen_subcommand_from list add done" -f -a "list" -d 'List the tasks of a case; without one, the open tasks of yours'
complete -c casebook -n "__fish_casebook_using_subcommand task; and not __fish_seen_subcommand_from list add done" -f -a "add" -d 'Add a task to a case'
complete -c casebook -n "__fish_casebook_using_subcommand task; and not __fish_seen_subcommand_from list add done" -f -a "done" -d 'Say that a task is done'
complete -c casebook -n "__fish_casebook_using_subcommand task; and __fish_seen_subcommand_from list" -l to -d 'The open tasks of somebody else; "none" for nobody\'s' -r
complete -c casebook -n "__fish_casebook_using_subcommand task; and __fish_seen_subcommand_from list" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand task; and __fish_seen_subcommand_from list" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand task; and __fish_seen_subcommand_from list" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand task; and __fish_seen_subcommand_from list" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand task; and __fish_seen_subcommand_from list" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand task; and __fish_seen_subcommand_from list" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand task; and __fish_seen_subcommand_from list" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand task; and __fish_seen_subcommand_from list" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand task; and __fish_seen_subcommand_from list" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand task; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand task; and __fish_seen_subcommand_from list" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand task; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand task; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand task; and __fish_seen_subcommand_from list" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand task; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand task; and __fish_seen_subcommand_from list" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand task; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand task; and __fish_seen_subcommand_from add" -s m -l message -d 'The text' -r
complete -c casebook -n "__fish_casebook_using_subcommand task; and __fish_seen_subcommand_from add" -s F -l file -d 'Read the text from a file, - for standard input' -r
complete -c casebook -n "__fish_casebook_using_subcommand task; and __fish_seen_subcommand_from add" -l to -d 'Who is to do it' -r
complete -c casebook -n "__fish_casebook_using_subcommand task; and __fish_seen_subcommand_from add" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand task; and __fish_seen_subcommand_from add" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand task; and __fish_seen_subcommand_from add" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand task; and __fish_seen_subcommand_from add" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand task; and __fish_seen_subcommand_from add" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand task; and __fish_seen_subcommand_from add" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand task; and __fish_seen_subcommand_from add" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand task; and __fish_seen_subcommand_from add" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand task; and __fish_seen_subcommand_from add" -s e -l edit -d 'Write the text in the editor ($VISUAL, $EDITOR)'
complete -c casebook -n "__fish_casebook_using_subcommand task; and __fish_seen_subcommand_from add" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand task; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand task; and __fish_seen_subcommand_from add" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand task; and __fish_seen_subcommand_from add" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand task; and __fish_seen_subcommand_from add" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand task; and __fish_seen_subcommand_from add" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand task; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand task; and __fish_seen_subcommand_from add" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand task; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand task; and __fish_seen_subcommand_from done" -l result -d 'What came of it' -r
complete -c casebook -n "__fish_casebook_using_subcommand task; and __fish_seen_subcommand_from done" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand task; and __fish_seen_subcommand_from done" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand task; and __fish_seen_subcommand_from done" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand task; and __fish_seen_subcommand_from done" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand task; and __fish_seen_subcommand_from done" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand task; and __fish_seen_subcommand_from done" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand task; and __fish_seen_subcommand_from done" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand task; and __fish_seen_subcommand_from done" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand task; and __fish_seen_subcommand_from done" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand task; and __fish_seen_subcommand_from done" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand task; and __fish_seen_subcommand_from done" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand task; and __fish_seen_subcommand_from done" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand task; and __fish_seen_subcommand_from done" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand task; and __fish_seen_subcommand_from done" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand task; and __fish_seen_subcommand_from done" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand task; and __fish_seen_subcommand_from done" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand task; and __fish_seen_subcommand_from done" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand similar" -l set-parent -d 'Make one of them the parent of the case' -r
complete -c casebook -n "__fish_casebook_using_subcommand similar" -l limit -d 'At most so many' -r
complete -c casebook -n "__fish_casebook_using_subcommand similar" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand similar" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand similar" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand similar" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand similar" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand similar" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand similar" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand similar" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand similar" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand similar" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand similar" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand similar" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand similar" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand similar" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand similar" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand similar" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand similar" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand stats" -l by -d 'A row for each: day, week, month, year, service, agreement, group, agent, priority, account' -r
complete -c casebook -n "__fish_casebook_using_subcommand stats" -l since -d 'Cases registered since then: 2026-01-01, -30d [default: all]' -r
complete -c casebook -n "__fish_casebook_using_subcommand stats" -l until -d 'Cases registered before then' -r
complete -c casebook -n "__fish_casebook_using_subcommand stats" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand stats" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand stats" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand stats" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand stats" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand stats" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand stats" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand stats" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand stats" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand stats" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand stats" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand stats" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand stats" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand stats" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand stats" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand stats" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand stats" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand report" -l since -d 'Cases registered since then: 2026-01-01, -30d [default: all]' -r
complete -c casebook -n "__fish_casebook_using_subcommand report" -l until -d 'Cases registered before then' -r
complete -c casebook -n "__fish_casebook_using_subcommand report" -s o -l output -d 'The file, written whole or not at all; - for standard output, the default' -r
complete -c casebook -n "__fish_casebook_using_subcommand report" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand report" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand report" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand report" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand report" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand report" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand report" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand report" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand report" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand report" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand report" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand report" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand report" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand report" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand report" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand report" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand report" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand kb; and not __fish_seen_subcommand_from list search show new edit publish retire link" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand kb; and not __fish_seen_subcommand_from list search show new edit publish retire link" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand kb; and not __fish_seen_subcommand_from list search show new edit publish retire link" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand kb; and not __fish_seen_subcommand_from list search show new edit publish retire link" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand kb; and not __fish_seen_subcommand_from list search show new edit publish retire link" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand kb; and not __fish_seen_subcommand_from list search show new edit publish retire link" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand kb; and not __fish_seen_subcommand_from list search show new edit publish retire link" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand kb; and not __fish_seen_subcommand_from list search show new edit publish retire link" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand kb; and not __fish_seen_subcommand_from list search show new edit publish retire link" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand kb; and not __fish_seen_subcommand_from list search show new edit publish retire link" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand kb; and not __fish_seen_subcommand_from list search show new edit publish retire link" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand kb; and not __fish_seen_subcommand_from list search show new edit publish retire link" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand kb; and not __fish_seen_subcommand_from list search show new edit publish retire link" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand kb; and not __fish_seen_subcommand_from list search show new edit publish retire link" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand kb; and not __fish_seen_subcommand_from list search show new edit publish retire link" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand kb; and not __fish_seen_subcommand_from list search show new edit publish retire link" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand kb; and not __fish_seen_subcommand_from list search show new edit publish retire link" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand kb; and not __fish_seen_subcommand_from list search show new edit publish retire link" -f -a "list" -d 'List the articles'
complete -c casebook -n "__fish_casebook_using_subcommand kb; and not __fish_seen_subcommand_from list search show new edit publish retire link" -f -a "search" -d 'Find articles by words, the best first; a whole question will do'
complete -c casebook -n "__fish_casebook_using_subcommand kb; and not __fish_seen_subcommand_from list search show new edit publish retire link" -f -a "show" -d 'Read an article; piped, the Markdown as it was written'
complete -c casebook -n "__fish_casebook_using_subcommand kb; and not __fish_seen_subcommand_from list search show new edit publish retire link" -f -a "new" -d 'Write an article: a draft, which leads publish'
complete -c casebook -n "__fish_casebook_using_subcommand kb; and not __fish_seen_subcommand_from list search show new edit publish retire link" -f -a "edit" -d 'Change an article'
complete -c casebook -n "__fish_casebook_using_subcommand kb; and not __fish_seen_subcommand_from list search show new edit publish retire link" -f -a "publish" -d 'Let customers read an article (leads, admins)'
complete -c casebook -n "__fish_casebook_using_subcommand kb; and not __fish_seen_subcommand_from list search show new edit publish retire link" -f -a "retire" -d 'No longer offer an article; cases keep it (leads, admins)'
complete -c casebook -n "__fish_casebook_using_subcommand kb; and not __fish_seen_subcommand_from list search show new edit publish retire link" -f -a "link" -d 'Say that an article helps with a case'
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from list" -l state -d 'Only draft, published or retired ones [default: all but retired]' -r -f -a "draft\t''
published\t''
retired\t''"
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from list" -l service -d 'Of this service and below' -r
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from list" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from list" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from list" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from list" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from list" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from list" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from list" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from list" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from list" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from list" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from list" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from list" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from search" -l limit -d 'At most so many' -r
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from search" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from search" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from search" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from search" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from search" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from search" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from search" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from search" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from search" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from search" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from search" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from search" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from search" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from search" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from search" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from search" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from search" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from show" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from show" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from show" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from show" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from show" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from show" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from show" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from show" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from show" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from show" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from show" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from show" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from new" -s t -l title -d 'The title' -r
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from new" -s m -l message -d 'The text' -r
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from new" -s F -l file -d 'Read the text from a file, - for standard input' -r
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from new" -l service -d 'The service it is about' -r
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from new" -l keyword -d 'A word it is found by; may be given several times' -r
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from new" -l from -d 'Begin with what this case says and how it was solved; the article is linked to it' -r
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from new" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from new" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from new" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from new" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from new" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from new" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from new" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from new" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from new" -s e -l edit -d 'Write the text in the editor ($VISUAL, $EDITOR)'
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from new" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from new" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from new" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from new" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from new" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from new" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from new" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from new" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from new" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from edit" -s t -l title -d 'The title' -r
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from edit" -s m -l message -d 'The text' -r
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from edit" -s F -l file -d 'Read the text from a file, - for standard input' -r
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from edit" -l service -d '"none" takes it away' -r
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from edit" -l keyword -d 'These instead of the ones it has; "none" for none' -r
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from edit" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from edit" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from edit" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from edit" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from edit" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from edit" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from edit" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from edit" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from edit" -s e -l edit -d 'Write the text in the editor ($VISUAL, $EDITOR)'
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from edit" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from edit" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from edit" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from edit" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from edit" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from edit" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from edit" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from edit" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from edit" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from publish" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from publish" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from publish" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from publish" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from publish" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from publish" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from publish" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from publish" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from publish" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from publish" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from publish" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from publish" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from publish" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from publish" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from publish" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from publish" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from publish" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from retire" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from retire" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from retire" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from retire" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from retire" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from retire" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from retire" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from retire" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from retire" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from retire" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from retire" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from retire" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from retire" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from retire" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from retire" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from retire" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from retire" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from link" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from link" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from link" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from link" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from link" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from link" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from link" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from link" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from link" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from link" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from link" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from link" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from link" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from link" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from link" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from link" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from link" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and not __fish_seen_subcommand_from preview receive test list held show raw release drop" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand mail; and not __fish_seen_subcommand_from preview receive test list held show raw release drop" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand mail; and not __fish_seen_subcommand_from preview receive test list held show raw release drop" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand mail; and not __fish_seen_subcommand_from preview receive test list held show raw release drop" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand mail; and not __fish_seen_subcommand_from preview receive test list held show raw release drop" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand mail; and not __fish_seen_subcommand_from preview receive test list held show raw release drop" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand mail; and not __fish_seen_subcommand_from preview receive test list held show raw release drop" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand mail; and not __fish_seen_subcommand_from preview receive test list held show raw release drop" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand mail; and not __fish_seen_subcommand_from preview receive test list held show raw release drop" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and not __fish_seen_subcommand_from preview receive test list held show raw release drop" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and not __fish_seen_subcommand_from preview receive test list held show raw release drop" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and not __fish_seen_subcommand_from preview receive test list held show raw release drop" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and not __fish_seen_subcommand_from preview receive test list held show raw release drop" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and not __fish_seen_subcommand_from preview receive test list held show raw release drop" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and not __fish_seen_subcommand_from preview receive test list held show raw release drop" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and not __fish_seen_subcommand_from preview receive test list held show raw release drop" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and not __fish_seen_subcommand_from preview receive test list held show raw release drop" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and not __fish_seen_subcommand_from preview receive test list held show raw release drop" -f -a "preview" -d 'Show what a notice of an event would say about a case now; nothing is sent'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and not __fish_seen_subcommand_from preview receive test list held show raw release drop" -f -a "receive" -d 'Take in mail from standard input: for Postfix, Exim, OpenSMTPD, procmail; or from a maildir'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and not __fish_seen_subcommand_from preview receive test list held show raw release drop" -f -a "test" -d 'Say what a mail on standard input would do, and why; nothing is written'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and not __fish_seen_subcommand_from preview receive test list held show raw release drop" -f -a "list" -d 'List the mails that came in, newest first'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and not __fish_seen_subcommand_from preview receive test list held show raw release drop" -f -a "held" -d 'List the mails that wait for a decision, newest first'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and not __fish_seen_subcommand_from preview receive test list held show raw release drop" -f -a "show" -d 'Show a mail with its text, and what became of it'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and not __fish_seen_subcommand_from preview receive test list held show raw release drop" -f -a "raw" -d 'Print the source of a mail, as it came (admins)'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and not __fish_seen_subcommand_from preview receive test list held show raw release drop" -f -a "release" -d 'Let mails go on that are held or were ignored'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and not __fish_seen_subcommand_from preview receive test list held show raw release drop" -f -a "drop" -d 'Throw mails away that are held or were ignored'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from preview" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from preview" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from preview" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from preview" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from preview" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from preview" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from preview" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from preview" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from preview" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from preview" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from preview" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from preview" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from preview" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from preview" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from preview" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from preview" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from preview" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from receive" -l maildir -d 'Take in what lies in DIR/new, and move it to DIR/cur: for fetchmail, getmail, mbsync' -r
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from receive" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from receive" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from receive" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from receive" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from receive" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from receive" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from receive" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from receive" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from receive" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from receive" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from receive" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from receive" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from receive" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from receive" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from receive" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from receive" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from receive" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from test" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from test" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from test" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from test" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from test" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from test" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from test" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from test" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from test" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from test" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from test" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from test" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from test" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from test" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from test" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from test" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from test" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from list" -l disposition -d 'Only those with this outcome' -r -f -a "appended\t''
created\t''
ignored\t''
held\t''
bounce\t''
dropped\t''"
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from list" -l limit -d 'At most so many; 0 = all [default: 50 on a terminal]' -r
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from list" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from list" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from list" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from list" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from list" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from list" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from list" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from list" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from list" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from list" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from list" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from list" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from held" -l limit -d 'At most so many; 0 = all [default: 50 on a terminal]' -r
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from held" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from held" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from held" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from held" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from held" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from held" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from held" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from held" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from held" -l suspicious -d 'Only those that look forged, or that a filter calls spam'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from held" -l machines -d 'Instead: mails of known contacts that were ignored as a machine\'s'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from held" -l seen -d 'Say that you have looked: the bell stops for all that wait'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from held" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from held" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from held" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from held" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from held" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from held" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from held" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from held" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from held" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from show" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from show" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from show" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from show" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from show" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from show" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from show" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from show" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from show" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from show" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from show" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from show" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from raw" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from raw" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from raw" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from raw" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from raw" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from raw" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from raw" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from raw" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from raw" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from raw" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from raw" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from raw" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from raw" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from raw" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from raw" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from raw" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from raw" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from release" -l case -d 'Onto this case; where it has ended, a new case follows it' -r
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from release" -l contact -d 'Contact: whose mail it is, where the sender does not say' -r
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from release" -l service -d 'Service of the new case' -r
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from release" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from release" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from release" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from release" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from release" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from release" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from release" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from release" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from release" -l new -d 'As a new case'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from release" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from release" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from release" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from release" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from release" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from release" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from release" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from release" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from release" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from drop" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from drop" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from drop" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from drop" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from drop" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from drop" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from drop" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from drop" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from drop" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from drop" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from drop" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from drop" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from drop" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from drop" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from drop" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from drop" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from drop" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and not __fish_seen_subcommand_from list show send retry hold drop" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and not __fish_seen_subcommand_from list show send retry hold drop" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and not __fish_seen_subcommand_from list show send retry hold drop" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and not __fish_seen_subcommand_from list show send retry hold drop" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and not __fish_seen_subcommand_from list show send retry hold drop" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and not __fish_seen_subcommand_from list show send retry hold drop" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and not __fish_seen_subcommand_from list show send retry hold drop" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and not __fish_seen_subcommand_from list show send retry hold drop" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and not __fish_seen_subcommand_from list show send retry hold drop" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and not __fish_seen_subcommand_from list show send retry hold drop" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and not __fish_seen_subcommand_from list show send retry hold drop" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and not __fish_seen_subcommand_from list show send retry hold drop" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and not __fish_seen_subcommand_from list show send retry hold drop" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and not __fish_seen_subcommand_from list show send retry hold drop" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and not __fish_seen_subcommand_from list show send retry hold drop" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and not __fish_seen_subcommand_from list show send retry hold drop" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and not __fish_seen_subcommand_from list show send retry hold drop" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and not __fish_seen_subcommand_from list show send retry hold drop" -f -a "list" -d 'List the mails, newest first'
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and not __fish_seen_subcommand_from list show send retry hold drop" -f -a "show" -d 'Show one mail as it was written'
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and not __fish_seen_subcommand_from list show send retry hold drop" -f -a "send" -d 'Send what is due; with an ID that mail now, even a held one'
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and not __fish_seen_subcommand_from list show send retry hold drop" -f -a "retry" -d 'Try mails again that failed'
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and not __fish_seen_subcommand_from list show send retry hold drop" -f -a "hold" -d 'Keep mails back that are queued'
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and not __fish_seen_subcommand_from list show send retry hold drop" -f -a "drop" -d 'Throw mails away that did not go out'
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and __fish_seen_subcommand_from list" -l state -d 'Only queued, claimed, sent, failed or held ones' -r -f -a "queued\t''
claimed\t''
sent\t''
failed\t''
held\t''"
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and __fish_seen_subcommand_from list" -l limit -d 'At most so many; 0 = all [default: 50 on a terminal]' -r
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and __fish_seen_subcommand_from list" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and __fish_seen_subcommand_from list" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and __fish_seen_subcommand_from list" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and __fish_seen_subcommand_from list" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and __fish_seen_subcommand_from list" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and __fish_seen_subcommand_from list" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and __fish_seen_subcommand_from list" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and __fish_seen_subcommand_from list" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and __fish_seen_subcommand_from list" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and __fish_seen_subcommand_from list" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and __fish_seen_subcommand_from list" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and __fish_seen_subcommand_from list" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and __fish_seen_subcommand_from show" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and __fish_seen_subcommand_from show" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and __fish_seen_subcommand_from show" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and __fish_seen_subcommand_from show" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and __fish_seen_subcommand_from show" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and __fish_seen_subcommand_from show" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and __fish_seen_subcommand_from show" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and __fish_seen_subcommand_from show" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and __fish_seen_subcommand_from show" -l raw -d 'As it goes over the wire'
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and __fish_seen_subcommand_from show" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and __fish_seen_subcommand_from show" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and __fish_seen_subcommand_from show" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and __fish_seen_subcommand_from show" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and __fish_seen_subcommand_from send" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and __fish_seen_subcommand_from send" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and __fish_seen_subcommand_from send" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and __fish_seen_subcommand_from send" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and __fish_seen_subcommand_from send" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and __fish_seen_subcommand_from send" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and __fish_seen_subcommand_from send" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and __fish_seen_subcommand_from send" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and __fish_seen_subcommand_from send" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and __fish_seen_subcommand_from send" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and __fish_seen_subcommand_from send" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and __fish_seen_subcommand_from send" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and __fish_seen_subcommand_from send" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and __fish_seen_subcommand_from send" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and __fish_seen_subcommand_from send" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and __fish_seen_subcommand_from send" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and __fish_seen_subcommand_from send" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and __fish_seen_subcommand_from retry" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and __fish_seen_subcommand_from retry" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and __fish_seen_subcommand_from retry" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and __fish_seen_subcommand_from retry" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and __fish_seen_subcommand_from retry" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and __fish_seen_subcommand_from retry" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and __fish_seen_subcommand_from retry" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and __fish_seen_subcommand_from retry" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and __fish_seen_subcommand_from retry" -l all -d 'All that failed'
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and __fish_seen_subcommand_from retry" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and __fish_seen_subcommand_from retry" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and __fish_seen_subcommand_from retry" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and __fish_seen_subcommand_from retry" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and __fish_seen_subcommand_from retry" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and __fish_seen_subcommand_from retry" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and __fish_seen_subcommand_from retry" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and __fish_seen_subcommand_from retry" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and __fish_seen_subcommand_from retry" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and __fish_seen_subcommand_from hold" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and __fish_seen_subcommand_from hold" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and __fish_seen_subcommand_from hold" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and __fish_seen_subcommand_from hold" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and __fish_seen_subcommand_from hold" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and __fish_seen_subcommand_from hold" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and __fish_seen_subcommand_from hold" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and __fish_seen_subcommand_from hold" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and __fish_seen_subcommand_from hold" -l all -d 'All of them, and all that are written from now on'
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and __fish_seen_subcommand_from hold" -l off -d 'The end of --all: what is written from now on goes out; what is held stays held'
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and __fish_seen_subcommand_from hold" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and __fish_seen_subcommand_from hold" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and __fish_seen_subcommand_from hold" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and __fish_seen_subcommand_from hold" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and __fish_seen_subcommand_from hold" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and __fish_seen_subcommand_from hold" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and __fish_seen_subcommand_from hold" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and __fish_seen_subcommand_from hold" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and __fish_seen_subcommand_from hold" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and __fish_seen_subcommand_from drop" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and __fish_seen_subcommand_from drop" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and __fish_seen_subcommand_from drop" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and __fish_seen_subcommand_from drop" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and __fish_seen_subcommand_from drop" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and __fish_seen_subcommand_from drop" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and __fish_seen_subcommand_from drop" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and __fish_seen_subcommand_from drop" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and __fish_seen_subcommand_from drop" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and __fish_seen_subcommand_from drop" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and __fish_seen_subcommand_from drop" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and __fish_seen_subcommand_from drop" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and __fish_seen_subcommand_from drop" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and __fish_seen_subcommand_from drop" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and __fish_seen_subcommand_from drop" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and __fish_seen_subcommand_from drop" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and __fish_seen_subcommand_from drop" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand init" -l name -d 'The desk\'s name, "Acme Support"' -r
complete -c casebook -n "__fish_casebook_using_subcommand init" -l policy -d 'A policy file to apply at once; may be given several times' -r
complete -c casebook -n "__fish_casebook_using_subcommand init" -l email -d 'Its mail address' -r
complete -c casebook -n "__fish_casebook_using_subcommand init" -l time-zone -d 'Its time zone, Europe/Berlin [default: UTC]' -r
complete -c casebook -n "__fish_casebook_using_subcommand init" -l hours -d 'Its working hours, "mon-fri 09:00-17:00" [default: round the clock]' -r
complete -c casebook -n "__fish_casebook_using_subcommand init" -l admin -d 'Who its first admin is [default: you]' -r
complete -c casebook -n "__fish_casebook_using_subcommand init" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand init" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand init" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand init" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand init" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand init" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand init" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand init" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand init" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand init" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand init" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand init" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand init" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand init" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand init" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand init" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand init" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand demo" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand demo" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand demo" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand demo" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand demo" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand demo" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand demo" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand demo" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand demo" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand demo" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand demo" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand demo" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand demo" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand demo" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand demo" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand demo" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand demo" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand apply" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand apply" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand apply" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand apply" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand apply" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand apply" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand apply" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand apply" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand apply" -l prune -d 'Retire what the files no longer name, of the kinds that they name at all'
complete -c casebook -n "__fish_casebook_using_subcommand apply" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand apply" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand apply" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand apply" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand apply" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand apply" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand apply" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand apply" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand apply" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand policy; and not __fish_seen_subcommand_from show check history" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand policy; and not __fish_seen_subcommand_from show check history" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand policy; and not __fish_seen_subcommand_from show check history" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand policy; and not __fish_seen_subcommand_from show check history" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand policy; and not __fish_seen_subcommand_from show check history" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand policy; and not __fish_seen_subcommand_from show check history" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand policy; and not __fish_seen_subcommand_from show check history" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand policy; and not __fish_seen_subcommand_from show check history" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand policy; and not __fish_seen_subcommand_from show check history" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand policy; and not __fish_seen_subcommand_from show check history" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand policy; and not __fish_seen_subcommand_from show check history" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand policy; and not __fish_seen_subcommand_from show check history" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand policy; and not __fish_seen_subcommand_from show check history" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand policy; and not __fish_seen_subcommand_from show check history" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand policy; and not __fish_seen_subcommand_from show check history" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand policy; and not __fish_seen_subcommand_from show check history" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand policy; and not __fish_seen_subcommand_from show check history" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand policy; and not __fish_seen_subcommand_from show check history" -f -a "show" -d 'Write the policy back as a file: all of it, a kind, or one entry'
complete -c casebook -n "__fish_casebook_using_subcommand policy; and not __fish_seen_subcommand_from show check history" -f -a "check" -d 'Check files without a change: every problem with its line'
complete -c casebook -n "__fish_casebook_using_subcommand policy; and not __fish_seen_subcommand_from show check history" -f -a "history" -d 'What changed in the policy, when, by whom'
complete -c casebook -n "__fish_casebook_using_subcommand policy; and __fish_seen_subcommand_from show" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand policy; and __fish_seen_subcommand_from show" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand policy; and __fish_seen_subcommand_from show" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand policy; and __fish_seen_subcommand_from show" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand policy; and __fish_seen_subcommand_from show" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand policy; and __fish_seen_subcommand_from show" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand policy; and __fish_seen_subcommand_from show" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand policy; and __fish_seen_subcommand_from show" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand policy; and __fish_seen_subcommand_from show" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand policy; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand policy; and __fish_seen_subcommand_from show" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand policy; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand policy; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand policy; and __fish_seen_subcommand_from show" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand policy; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand policy; and __fish_seen_subcommand_from show" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand policy; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand policy; and __fish_seen_subcommand_from check" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand policy; and __fish_seen_subcommand_from check" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand policy; and __fish_seen_subcommand_from check" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand policy; and __fish_seen_subcommand_from check" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand policy; and __fish_seen_subcommand_from check" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand policy; and __fish_seen_subcommand_from check" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand policy; and __fish_seen_subcommand_from check" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand policy; and __fish_seen_subcommand_from check" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand policy; and __fish_seen_subcommand_from check" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand policy; and __fish_seen_subcommand_from check" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand policy; and __fish_seen_subcommand_from check" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand policy; and __fish_seen_subcommand_from check" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand policy; and __fish_seen_subcommand_from check" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand policy; and __fish_seen_subcommand_from check" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand policy; and __fish_seen_subcommand_from check" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand policy; and __fish_seen_subcommand_from check" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand policy; and __fish_seen_subcommand_from check" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand policy; and __fish_seen_subcommand_from history" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand policy; and __fish_seen_subcommand_from history" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand policy; and __fish_seen_subcommand_from history" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand policy; and __fish_seen_subcommand_from history" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand policy; and __fish_seen_subcommand_from history" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand policy; and __fish_seen_subcommand_from history" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand policy; and __fish_seen_subcommand_from history" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand policy; and __fish_seen_subcommand_from history" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand policy; and __fish_seen_subcommand_from history" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand policy; and __fish_seen_subcommand_from history" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand policy; and __fish_seen_subcommand_from history" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand policy; and __fish_seen_subcommand_from history" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand policy; and __fish_seen_subcommand_from history" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand policy; and __fish_seen_subcommand_from history" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand policy; and __fish_seen_subcommand_from history" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand policy; and __fish_seen_subcommand_from history" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand policy; and __fish_seen_subcommand_from history" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand account; and not __fish_seen_subcommand_from add edit list show retire import" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand account; and not __fish_seen_subcommand_from add edit list show retire import" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand account; and not __fish_seen_subcommand_from add edit list show retire import" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand account; and not __fish_seen_subcommand_from add edit list show retire import" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand account; and not __fish_seen_subcommand_from add edit list show retire import" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand account; and not __fish_seen_subcommand_from add edit list show retire import" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand account; and not __fish_seen_subcommand_from add edit list show retire import" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand account; and not __fish_seen_subcommand_from add edit list show retire import" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand account; and not __fish_seen_subcommand_from add edit list show retire import" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand account; and not __fish_seen_subcommand_from add edit list show retire import" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand account; and not __fish_seen_subcommand_from add edit list show retire import" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand account; and not __fish_seen_subcommand_from add edit list show retire import" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand account; and not __fish_seen_subcommand_from add edit list show retire import" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand account; and not __fish_seen_subcommand_from add edit list show retire import" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand account; and not __fish_seen_subcommand_from add edit list show retire import" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand account; and not __fish_seen_subcommand_from add edit list show retire import" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand account; and not __fish_seen_subcommand_from add edit list show retire import" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand account; and not __fish_seen_subcommand_from add edit list show retire import" -f -a "add" -d 'Add one'
complete -c casebook -n "__fish_casebook_using_subcommand account; and not __fish_seen_subcommand_from add edit list show retire import" -f -a "edit" -d 'Change one; an empty value takes a field back'
complete -c casebook -n "__fish_casebook_using_subcommand account; and not __fish_seen_subcommand_from add edit list show retire import" -f -a "list" -d 'List them'
complete -c casebook -n "__fish_casebook_using_subcommand account; and not __fish_seen_subcommand_from add edit list show retire import" -f -a "show" -d 'Show one'
complete -c casebook -n "__fish_casebook_using_subcommand account; and not __fish_seen_subcommand_from add edit list show retire import" -f -a "retire" -d 'No longer offer it; old cases keep it'
complete -c casebook -n "__fish_casebook_using_subcommand account; and not __fish_seen_subcommand_from add edit list show retire import" -f -a "import" -d 'Add or change many from a CSV file, whole file or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand account; and __fish_seen_subcommand_from add" -l name -d 'Name in words' -r
complete -c casebook -n "__fish_casebook_using_subcommand account; and __fish_seen_subcommand_from add" -l department -d 'Department of the account' -r
complete -c casebook -n "__fish_casebook_using_subcommand account; and __fish_seen_subcommand_from add" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand account; and __fish_seen_subcommand_from add" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand account; and __fish_seen_subcommand_from add" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand account; and __fish_seen_subcommand_from add" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand account; and __fish_seen_subcommand_from add" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand account; and __fish_seen_subcommand_from add" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand account; and __fish_seen_subcommand_from add" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand account; and __fish_seen_subcommand_from add" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand account; and __fish_seen_subcommand_from add" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand account; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand account; and __fish_seen_subcommand_from add" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand account; and __fish_seen_subcommand_from add" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand account; and __fish_seen_subcommand_from add" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand account; and __fish_seen_subcommand_from add" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand account; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand account; and __fish_seen_subcommand_from add" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand account; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand account; and __fish_seen_subcommand_from edit" -l name -d 'Name in words' -r
complete -c casebook -n "__fish_casebook_using_subcommand account; and __fish_seen_subcommand_from edit" -l department -d 'Department of the account' -r
complete -c casebook -n "__fish_casebook_using_subcommand account; and __fish_seen_subcommand_from edit" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand account; and __fish_seen_subcommand_from edit" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand account; and __fish_seen_subcommand_from edit" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand account; and __fish_seen_subcommand_from edit" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand account; and __fish_seen_subcommand_from edit" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand account; and __fish_seen_subcommand_from edit" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand account; and __fish_seen_subcommand_from edit" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand account; and __fish_seen_subcommand_from edit" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand account; and __fish_seen_subcommand_from edit" -l unretire -d 'Bring it back'
complete -c casebook -n "__fish_casebook_using_subcommand account; and __fish_seen_subcommand_from edit" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand account; and __fish_seen_subcommand_from edit" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand account; and __fish_seen_subcommand_from edit" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand account; and __fish_seen_subcommand_from edit" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand account; and __fish_seen_subcommand_from edit" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand account; and __fish_seen_subcommand_from edit" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand account; and __fish_seen_subcommand_from edit" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand account; and __fish_seen_subcommand_from edit" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand account; and __fish_seen_subcommand_from edit" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand account; and __fish_seen_subcommand_from list" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand account; and __fish_seen_subcommand_from list" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand account; and __fish_seen_subcommand_from list" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand account; and __fish_seen_subcommand_from list" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand account; and __fish_seen_subcommand_from list" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand account; and __fish_seen_subcommand_from list" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand account; and __fish_seen_subcommand_from list" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand account; and __fish_seen_subcommand_from list" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand account; and __fish_seen_subcommand_from list" -l all -d 'Retired ones too'
complete -c casebook -n "__fish_casebook_using_subcommand account; and __fish_seen_subcommand_from list" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand account; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand account; and __fish_seen_subcommand_from list" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand account; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand account; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand account; and __fish_seen_subcommand_from list" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand account; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand account; and __fish_seen_subcommand_from list" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand account; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand account; and __fish_seen_subcommand_from show" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand account; and __fish_seen_subcommand_from show" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand account; and __fish_seen_subcommand_from show" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand account; and __fish_seen_subcommand_from show" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand account; and __fish_seen_subcommand_from show" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand account; and __fish_seen_subcommand_from show" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand account; and __fish_seen_subcommand_from show" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand account; and __fish_seen_subcommand_from show" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand account; and __fish_seen_subcommand_from show" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand account; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand account; and __fish_seen_subcommand_from show" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand account; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand account; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand account; and __fish_seen_subcommand_from show" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand account; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand account; and __fish_seen_subcommand_from show" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand account; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand account; and __fish_seen_subcommand_from retire" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand account; and __fish_seen_subcommand_from retire" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand account; and __fish_seen_subcommand_from retire" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand account; and __fish_seen_subcommand_from retire" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand account; and __fish_seen_subcommand_from retire" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand account; and __fish_seen_subcommand_from retire" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand account; and __fish_seen_subcommand_from retire" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand account; and __fish_seen_subcommand_from retire" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand account; and __fish_seen_subcommand_from retire" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand account; and __fish_seen_subcommand_from retire" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand account; and __fish_seen_subcommand_from retire" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand account; and __fish_seen_subcommand_from retire" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand account; and __fish_seen_subcommand_from retire" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand account; and __fish_seen_subcommand_from retire" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand account; and __fish_seen_subcommand_from retire" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand account; and __fish_seen_subcommand_from retire" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand account; and __fish_seen_subcommand_from retire" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand account; and __fish_seen_subcommand_from import" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand account; and __fish_seen_subcommand_from import" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand account; and __fish_seen_subcommand_from import" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand account; and __fish_seen_subcommand_from import" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand account; and __fish_seen_subcommand_from import" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand account; and __fish_seen_subcommand_from import" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand account; and __fish_seen_subcommand_from import" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand account; and __fish_seen_subcommand_from import" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand account; and __fish_seen_subcommand_from import" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand account; and __fish_seen_subcommand_from import" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand account; and __fish_seen_subcommand_from import" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand account; and __fish_seen_subcommand_from import" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand account; and __fish_seen_subcommand_from import" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand account; and __fish_seen_subcommand_from import" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand account; and __fish_seen_subcommand_from import" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand account; and __fish_seen_subcommand_from import" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand account; and __fish_seen_subcommand_from import" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand contact; and not __fish_seen_subcommand_from add edit list show retire import invite" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand contact; and not __fish_seen_subcommand_from add edit list show retire import invite" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand contact; and not __fish_seen_subcommand_from add edit list show retire import invite" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand contact; and not __fish_seen_subcommand_from add edit list show retire import invite" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand contact; and not __fish_seen_subcommand_from add edit list show retire import invite" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand contact; and not __fish_seen_subcommand_from add edit list show retire import invite" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand contact; and not __fish_seen_subcommand_from add edit list show retire import invite" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand contact; and not __fish_seen_subcommand_from add edit list show retire import invite" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand contact; and not __fish_seen_subcommand_from add edit list show retire import invite" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand contact; and not __fish_seen_subcommand_from add edit list show retire import invite" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand contact; and not __fish_seen_subcommand_from add edit list show retire import invite" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand contact; and not __fish_seen_subcommand_from add edit list show retire import invite" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand contact; and not __fish_seen_subcommand_from add edit list show retire import invite" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand contact; and not __fish_seen_subcommand_from add edit list show retire import invite" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand contact; and not __fish_seen_subcommand_from add edit list show retire import invite" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand contact; and not __fish_seen_subcommand_from add edit list show retire import invite" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand contact; and not __fish_seen_subcommand_from add edit list show retire import invite" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand contact; and not __fish_seen_subcommand_from add edit list show retire import invite" -f -a "add" -d 'Add one'
complete -c casebook -n "__fish_casebook_using_subcommand contact; and not __fish_seen_subcommand_from add edit list show retire import invite" -f -a "edit" -d 'Change one; an empty value takes a field back'
complete -c casebook -n "__fish_casebook_using_subcommand contact; and not __fish_seen_subcommand_from add edit list show retire import invite" -f -a "list" -d 'List them'
complete -c casebook -n "__fish_casebook_using_subcommand contact; and not __fish_seen_subcommand_from add edit list show retire import invite" -f -a "show" -d 'Show one'
complete -c casebook -n "__fish_casebook_using_subcommand contact; and not __fish_seen_subcommand_from add edit list show retire import invite" -f -a "retire" -d 'No longer offer it; old cases keep it'
complete -c casebook -n "__fish_casebook_using_subcommand contact; and not __fish_seen_subcommand_from add edit list show retire import invite" -f -a "import" -d 'Add or change many from a CSV file, whole file or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand contact; and not __fish_seen_subcommand_from add edit list show retire import invite" -f -a "invite" -d 'Mail a one-time code with which the person chooses a password'
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from add" -l name -d 'Full name' -r
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from add" -l email -d 'Mail address' -r
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from add" -l phone -d 'Telephone number' -r
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from add" -l account -d 'Organisation of the contact' -r
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from add" -l department -d 'Department, as account/department' -r
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from add" -l role -d 'Own cases, or all of the account' -r
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from add" -l language -d 'Language of mail' -r
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from add" -l time-zone -d 'Zone in which times are shown' -r
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from add" -l os-user -d 'OS user who is this person' -r
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from add" -l mail-off -d 'Send no mail to this address' -r
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from add" -l mail-on -d 'Send mail to this address again' -r
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from add" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from add" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from add" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from add" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from add" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from add" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from add" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from add" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from add" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from add" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from add" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from add" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from add" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from add" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from edit" -l name -d 'Full name' -r
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from edit" -l email -d 'Mail address' -r
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from edit" -l phone -d 'Telephone number' -r
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from edit" -l account -d 'Organisation of the contact' -r
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from edit" -l department -d 'Department, as account/department' -r
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from edit" -l role -d 'Own cases, or all of the account' -r
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from edit" -l language -d 'Language of mail' -r
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from edit" -l time-zone -d 'Zone in which times are shown' -r
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from edit" -l os-user -d 'OS user who is this person' -r
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from edit" -l mail-off -d 'Send no mail to this address' -r
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from edit" -l mail-on -d 'Send mail to this address again' -r
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from edit" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from edit" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from edit" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from edit" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from edit" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from edit" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from edit" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from edit" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from edit" -l unretire -d 'Bring it back'
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from edit" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from edit" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from edit" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from edit" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from edit" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from edit" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from edit" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from edit" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from edit" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from list" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from list" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from list" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from list" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from list" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from list" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from list" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from list" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from list" -l all -d 'Retired ones too'
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from list" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from list" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from list" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from list" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from show" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from show" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from show" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from show" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from show" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from show" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from show" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from show" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from show" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from show" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from show" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from show" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from retire" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from retire" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from retire" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from retire" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from retire" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from retire" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from retire" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from retire" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from retire" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from retire" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from retire" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from retire" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from retire" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from retire" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from retire" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from retire" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from retire" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from import" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from import" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from import" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from import" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from import" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from import" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from import" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from import" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from import" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from import" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from import" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from import" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from import" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from import" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from import" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from import" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from import" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from invite" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from invite" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from invite" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from invite" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from invite" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from invite" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from invite" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from invite" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from invite" -l print -d 'Write the code here instead of mailing it: for a desk without mail'
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from invite" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from invite" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from invite" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from invite" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from invite" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from invite" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from invite" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from invite" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand contact; and __fish_seen_subcommand_from invite" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand agent; and not __fish_seen_subcommand_from add edit list show retire import invite" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand agent; and not __fish_seen_subcommand_from add edit list show retire import invite" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand agent; and not __fish_seen_subcommand_from add edit list show retire import invite" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand agent; and not __fish_seen_subcommand_from add edit list show retire import invite" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand agent; and not __fish_seen_subcommand_from add edit list show retire import invite" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand agent; and not __fish_seen_subcommand_from add edit list show retire import invite" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand agent; and not __fish_seen_subcommand_from add edit list show retire import invite" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand agent; and not __fish_seen_subcommand_from add edit list show retire import invite" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand agent; and not __fish_seen_subcommand_from add edit list show retire import invite" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand agent; and not __fish_seen_subcommand_from add edit list show retire import invite" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand agent; and not __fish_seen_subcommand_from add edit list show retire import invite" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand agent; and not __fish_seen_subcommand_from add edit list show retire import invite" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand agent; and not __fish_seen_subcommand_from add edit list show retire import invite" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand agent; and not __fish_seen_subcommand_from add edit list show retire import invite" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand agent; and not __fish_seen_subcommand_from add edit list show retire import invite" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand agent; and not __fish_seen_subcommand_from add edit list show retire import invite" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand agent; and not __fish_seen_subcommand_from add edit list show retire import invite" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand agent; and not __fish_seen_subcommand_from add edit list show retire import invite" -f -a "add" -d 'Add one'
complete -c casebook -n "__fish_casebook_using_subcommand agent; and not __fish_seen_subcommand_from add edit list show retire import invite" -f -a "edit" -d 'Change one; an empty value takes a field back'
complete -c casebook -n "__fish_casebook_using_subcommand agent; and not __fish_seen_subcommand_from add edit list show retire import invite" -f -a "list" -d 'List them'
complete -c casebook -n "__fish_casebook_using_subcommand agent; and not __fish_seen_subcommand_from add edit list show retire import invite" -f -a "show" -d 'Show one'
complete -c casebook -n "__fish_casebook_using_subcommand agent; and not __fish_seen_subcommand_from add edit list show retire import invite" -f -a "retire" -d 'No longer offer it; old cases keep it'
complete -c casebook -n "__fish_casebook_using_subcommand agent; and not __fish_seen_subcommand_from add edit list show retire import invite" -f -a "import" -d 'Add or change many from a CSV file, whole file or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand agent; and not __fish_seen_subcommand_from add edit list show retire import invite" -f -a "invite" -d 'Mail a one-time code with which the person chooses a password'
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from add" -l name -d 'Full name' -r
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from add" -l email -d 'Mail address' -r
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from add" -l phone -d 'Telephone number' -r
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from add" -l role -d 'What the agent may do' -r
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from add" -l no-group -d 'A group that is taken out, whoever put it there' -r
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from add" -l group -d 'Group of the agent' -r
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from add" -l right -d 'Right given by itself' -r
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from add" -l language -d 'Language of mail' -r
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from add" -l time-zone -d 'Zone in which times are shown' -r
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from add" -l os-user -d 'OS user who is this person' -r
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from add" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from add" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from add" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from add" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from add" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from add" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from add" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from add" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from add" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from add" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from add" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from add" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from add" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from add" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from edit" -l name -d 'Full name' -r
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from edit" -l email -d 'Mail address' -r
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from edit" -l phone -d 'Telephone number' -r
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from edit" -l role -d 'What the agent may do' -r
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from edit" -l no-group -d 'A group that is taken out, whoever put it there' -r
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from edit" -l group -d 'Group of the agent' -r
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from edit" -l right -d 'Right given by itself' -r
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from edit" -l language -d 'Language of mail' -r
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from edit" -l time-zone -d 'Zone in which times are shown' -r
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from edit" -l os-user -d 'OS user who is this person' -r
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from edit" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from edit" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from edit" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from edit" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from edit" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from edit" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from edit" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from edit" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from edit" -l unretire -d 'Bring it back'
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from edit" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from edit" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from edit" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from edit" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from edit" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from edit" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from edit" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from edit" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from edit" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from list" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from list" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from list" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from list" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from list" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from list" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from list" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from list" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from list" -l all -d 'Retired ones too'
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from list" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from list" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from list" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from list" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from show" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from show" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from show" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from show" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from show" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from show" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from show" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from show" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from show" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from show" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from show" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from show" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from retire" -l to -d 'Who takes over its open cases' -r
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from retire" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from retire" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from retire" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from retire" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from retire" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from retire" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from retire" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from retire" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from retire" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from retire" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from retire" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from retire" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from retire" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from retire" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from retire" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from retire" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from retire" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from import" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from import" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from import" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from import" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from import" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from import" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from import" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from import" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from import" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from import" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from import" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from import" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from import" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from import" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from import" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from import" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from import" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from invite" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from invite" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from invite" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from invite" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from invite" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from invite" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from invite" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from invite" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from invite" -l print -d 'Write the code here instead of mailing it: for a desk without mail'
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from invite" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from invite" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from invite" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from invite" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from invite" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from invite" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from invite" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from invite" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from invite" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand group; and not __fish_seen_subcommand_from add edit list show retire import" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand group; and not __fish_seen_subcommand_from add edit list show retire import" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand group; and not __fish_seen_subcommand_from add edit list show retire import" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand group; and not __fish_seen_subcommand_from add edit list show retire import" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand group; and not __fish_seen_subcommand_from add edit list show retire import" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand group; and not __fish_seen_subcommand_from add edit list show retire import" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand group; and not __fish_seen_subcommand_from add edit list show retire import" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand group; and not __fish_seen_subcommand_from add edit list show retire import" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand group; and not __fish_seen_subcommand_from add edit list show retire import" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand group; and not __fish_seen_subcommand_from add edit list show retire import" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand group; and not __fish_seen_subcommand_from add edit list show retire import" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand group; and not __fish_seen_subcommand_from add edit list show retire import" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand group; and not __fish_seen_subcommand_from add edit list show retire import" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand group; and not __fish_seen_subcommand_from add edit list show retire import" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand group; and not __fish_seen_subcommand_from add edit list show retire import" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand group; and not __fish_seen_subcommand_from add edit list show retire import" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand group; and not __fish_seen_subcommand_from add edit list show retire import" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand group; and not __fish_seen_subcommand_from add edit list show retire import" -f -a "add" -d 'Add one'
complete -c casebook -n "__fish_casebook_using_subcommand group; and not __fish_seen_subcommand_from add edit list show retire import" -f -a "edit" -d 'Change one; an empty value takes a field back'
complete -c casebook -n "__fish_casebook_using_subcommand group; and not __fish_seen_subcommand_from add edit list show retire import" -f -a "list" -d 'List them'
complete -c casebook -n "__fish_casebook_using_subcommand group; and not __fish_seen_subcommand_from add edit list show retire import" -f -a "show" -d 'Show one'
complete -c casebook -n "__fish_casebook_using_subcommand group; and not __fish_seen_subcommand_from add edit list show retire import" -f -a "retire" -d 'No longer offer it; old cases keep it'
complete -c casebook -n "__fish_casebook_using_subcommand group; and not __fish_seen_subcommand_from add edit list show retire import" -f -a "import" -d 'Add or change many from a CSV file, whole file or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand group; and __fish_seen_subcommand_from add" -l name -d 'Name in words' -r
complete -c casebook -n "__fish_casebook_using_subcommand group; and __fish_seen_subcommand_from add" -l line -d 'Support line, 1 to 3' -r
complete -c casebook -n "__fish_casebook_using_subcommand group; and __fish_seen_subcommand_from add" -l no-member -d 'A member that is taken out, whoever put it there' -r
complete -c casebook -n "__fish_casebook_using_subcommand group; and __fish_seen_subcommand_from add" -l member -d 'Login of a member' -r
complete -c casebook -n "__fish_casebook_using_subcommand group; and __fish_seen_subcommand_from add" -l lead -d 'Login of the lead' -r
complete -c casebook -n "__fish_casebook_using_subcommand group; and __fish_seen_subcommand_from add" -l process -d 'Process of its cases' -r
complete -c casebook -n "__fish_casebook_using_subcommand group; and __fish_seen_subcommand_from add" -l queue -d 'May members take any case, or only the next' -r
complete -c casebook -n "__fish_casebook_using_subcommand group; and __fish_seen_subcommand_from add" -l email -d 'From and Reply-To of its mail' -r
complete -c casebook -n "__fish_casebook_using_subcommand group; and __fish_seen_subcommand_from add" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand group; and __fish_seen_subcommand_from add" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand group; and __fish_seen_subcommand_from add" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand group; and __fish_seen_subcommand_from add" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand group; and __fish_seen_subcommand_from add" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand group; and __fish_seen_subcommand_from add" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand group; and __fish_seen_subcommand_from add" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand group; and __fish_seen_subcommand_from add" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand group; and __fish_seen_subcommand_from add" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand group; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand group; and __fish_seen_subcommand_from add" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand group; and __fish_seen_subcommand_from add" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand group; and __fish_seen_subcommand_from add" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand group; and __fish_seen_subcommand_from add" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand group; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand group; and __fish_seen_subcommand_from add" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand group; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand group; and __fish_seen_subcommand_from edit" -l name -d 'Name in words' -r
complete -c casebook -n "__fish_casebook_using_subcommand group; and __fish_seen_subcommand_from edit" -l line -d 'Support line, 1 to 3' -r
complete -c casebook -n "__fish_casebook_using_subcommand group; and __fish_seen_subcommand_from edit" -l no-member -d 'A member that is taken out, whoever put it there' -r
complete -c casebook -n "__fish_casebook_using_subcommand group; and __fish_seen_subcommand_from edit" -l member -d 'Login of a member' -r
complete -c casebook -n "__fish_casebook_using_subcommand group; and __fish_seen_subcommand_from edit" -l lead -d 'Login of the lead' -r
complete -c casebook -n "__fish_casebook_using_subcommand group; and __fish_seen_subcommand_from edit" -l process -d 'Process of its cases' -r
complete -c casebook -n "__fish_casebook_using_subcommand group; and __fish_seen_subcommand_from edit" -l queue -d 'May members take any case, or only the next' -r
complete -c casebook -n "__fish_casebook_using_subcommand group; and __fish_seen_subcommand_from edit" -l email -d 'From and Reply-To of its mail' -r
complete -c casebook -n "__fish_casebook_using_subcommand group; and __fish_seen_subcommand_from edit" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand group; and __fish_seen_subcommand_from edit" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand group; and __fish_seen_subcommand_from edit" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand group; and __fish_seen_subcommand_from edit" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand group; and __fish_seen_subcommand_from edit" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand group; and __fish_seen_subcommand_from edit" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand group; and __fish_seen_subcommand_from edit" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand group; and __fish_seen_subcommand_from edit" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand group; and __fish_seen_subcommand_from edit" -l unretire -d 'Bring it back'
complete -c casebook -n "__fish_casebook_using_subcommand group; and __fish_seen_subcommand_from edit" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand group; and __fish_seen_subcommand_from edit" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand group; and __fish_seen_subcommand_from edit" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand group; and __fish_seen_subcommand_from edit" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand group; and __fish_seen_subcommand_from edit" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand group; and __fish_seen_subcommand_from edit" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand group; and __fish_seen_subcommand_from edit" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand group; and __fish_seen_subcommand_from edit" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand group; and __fish_seen_subcommand_from edit" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand group; and __fish_seen_subcommand_from list" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand group; and __fish_seen_subcommand_from list" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand group; and __fish_seen_subcommand_from list" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand group; and __fish_seen_subcommand_from list" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand group; and __fish_seen_subcommand_from list" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand group; and __fish_seen_subcommand_from list" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand group; and __fish_seen_subcommand_from list" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand group; and __fish_seen_subcommand_from list" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand group; and __fish_seen_subcommand_from list" -l all -d 'Retired ones too'
complete -c casebook -n "__fish_casebook_using_subcommand group; and __fish_seen_subcommand_from list" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand group; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand group; and __fish_seen_subcommand_from list" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand group; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand group; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand group; and __fish_seen_subcommand_from list" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand group; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand group; and __fish_seen_subcommand_from list" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand group; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand group; and __fish_seen_subcommand_from show" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand group; and __fish_seen_subcommand_from show" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand group; and __fish_seen_subcommand_from show" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand group; and __fish_seen_subcommand_from show" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand group; and __fish_seen_subcommand_from show" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand group; and __fish_seen_subcommand_from show" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand group; and __fish_seen_subcommand_from show" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand group; and __fish_seen_subcommand_from show" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand group; and __fish_seen_subcommand_from show" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand group; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand group; and __fish_seen_subcommand_from show" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand group; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand group; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand group; and __fish_seen_subcommand_from show" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand group; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand group; and __fish_seen_subcommand_from show" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand group; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand group; and __fish_seen_subcommand_from retire" -l to -d 'The group that takes over its open cases and services' -r
complete -c casebook -n "__fish_casebook_using_subcommand group; and __fish_seen_subcommand_from retire" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand group; and __fish_seen_subcommand_from retire" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand group; and __fish_seen_subcommand_from retire" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand group; and __fish_seen_subcommand_from retire" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand group; and __fish_seen_subcommand_from retire" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand group; and __fish_seen_subcommand_from retire" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand group; and __fish_seen_subcommand_from retire" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand group; and __fish_seen_subcommand_from retire" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand group; and __fish_seen_subcommand_from retire" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand group; and __fish_seen_subcommand_from retire" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand group; and __fish_seen_subcommand_from retire" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand group; and __fish_seen_subcommand_from retire" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand group; and __fish_seen_subcommand_from retire" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand group; and __fish_seen_subcommand_from retire" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand group; and __fish_seen_subcommand_from retire" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand group; and __fish_seen_subcommand_from retire" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand group; and __fish_seen_subcommand_from retire" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand group; and __fish_seen_subcommand_from import" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand group; and __fish_seen_subcommand_from import" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand group; and __fish_seen_subcommand_from import" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand group; and __fish_seen_subcommand_from import" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand group; and __fish_seen_subcommand_from import" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand group; and __fish_seen_subcommand_from import" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand group; and __fish_seen_subcommand_from import" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand group; and __fish_seen_subcommand_from import" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand group; and __fish_seen_subcommand_from import" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand group; and __fish_seen_subcommand_from import" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand group; and __fish_seen_subcommand_from import" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand group; and __fish_seen_subcommand_from import" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand group; and __fish_seen_subcommand_from import" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand group; and __fish_seen_subcommand_from import" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand group; and __fish_seen_subcommand_from import" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand group; and __fish_seen_subcommand_from import" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand group; and __fish_seen_subcommand_from import" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand service; and not __fish_seen_subcommand_from add edit list show retire import" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand service; and not __fish_seen_subcommand_from add edit list show retire import" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand service; and not __fish_seen_subcommand_from add edit list show retire import" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand service; and not __fish_seen_subcommand_from add edit list show retire import" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand service; and not __fish_seen_subcommand_from add edit list show retire import" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand service; and not __fish_seen_subcommand_from add edit list show retire import" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand service; and not __fish_seen_subcommand_from add edit list show retire import" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand service; and not __fish_seen_subcommand_from add edit list show retire import" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand service; and not __fish_seen_subcommand_from add edit list show retire import" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand service; and not __fish_seen_subcommand_from add edit list show retire import" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand service; and not __fish_seen_subcommand_from add edit list show retire import" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand service; and not __fish_seen_subcommand_from add edit list show retire import" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand service; and not __fish_seen_subcommand_from add edit list show retire import" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand service; and not __fish_seen_subcommand_from add edit list show retire import" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand service; and not __fish_seen_subcommand_from add edit list show retire import" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand service; and not __fish_seen_subcommand_from add edit list show retire import" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand service; and not __fish_seen_subcommand_from add edit list show retire import" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand service; and not __fish_seen_subcommand_from add edit list show retire import" -f -a "add" -d 'Add one'
complete -c casebook -n "__fish_casebook_using_subcommand service; and not __fish_seen_subcommand_from add edit list show retire import" -f -a "edit" -d 'Change one; an empty value takes a field back'
complete -c casebook -n "__fish_casebook_using_subcommand service; and not __fish_seen_subcommand_from add edit list show retire import" -f -a "list" -d 'List them'
complete -c casebook -n "__fish_casebook_using_subcommand service; and not __fish_seen_subcommand_from add edit list show retire import" -f -a "show" -d 'Show one'
complete -c casebook -n "__fish_casebook_using_subcommand service; and not __fish_seen_subcommand_from add edit list show retire import" -f -a "retire" -d 'No longer offer it; old cases keep it'
complete -c casebook -n "__fish_casebook_using_subcommand service; and not __fish_seen_subcommand_from add edit list show retire import" -f -a "import" -d 'Add or change many from a CSV file, whole file or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand service; and __fish_seen_subcommand_from add" -l name -d 'Name in words' -r
complete -c casebook -n "__fish_casebook_using_subcommand service; and __fish_seen_subcommand_from add" -l category -d 'Category of its cases' -r
complete -c casebook -n "__fish_casebook_using_subcommand service; and __fish_seen_subcommand_from add" -l group -d 'Group that looks after it' -r
complete -c casebook -n "__fish_casebook_using_subcommand service; and __fish_seen_subcommand_from add" -l response -d 'Term of the response' -r
complete -c casebook -n "__fish_casebook_using_subcommand service; and __fish_seen_subcommand_from add" -l resolution -d 'Term of the resolution' -r
complete -c casebook -n "__fish_casebook_using_subcommand service; and __fish_seen_subcommand_from add" -l calendar -d 'Calendar of its terms' -r
complete -c casebook -n "__fish_casebook_using_subcommand service; and __fish_seen_subcommand_from add" -l public -d 'Offered where an agreement names no services' -r
complete -c casebook -n "__fish_casebook_using_subcommand service; and __fish_seen_subcommand_from add" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand service; and __fish_seen_subcommand_from add" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand service; and __fish_seen_subcommand_from add" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand service; and __fish_seen_subcommand_from add" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand service; and __fish_seen_subcommand_from add" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand service; and __fish_seen_subcommand_from add" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand service; and __fish_seen_subcommand_from add" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand service; and __fish_seen_subcommand_from add" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand service; and __fish_seen_subcommand_from add" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand service; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand service; and __fish_seen_subcommand_from add" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand service; and __fish_seen_subcommand_from add" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand service; and __fish_seen_subcommand_from add" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand service; and __fish_seen_subcommand_from add" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand service; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand service; and __fish_seen_subcommand_from add" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand service; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand service; and __fish_seen_subcommand_from edit" -l name -d 'Name in words' -r
complete -c casebook -n "__fish_casebook_using_subcommand service; and __fish_seen_subcommand_from edit" -l category -d 'Category of its cases' -r
complete -c casebook -n "__fish_casebook_using_subcommand service; and __fish_seen_subcommand_from edit" -l group -d 'Group that looks after it' -r
complete -c casebook -n "__fish_casebook_using_subcommand service; and __fish_seen_subcommand_from edit" -l response -d 'Term of the response' -r
complete -c casebook -n "__fish_casebook_using_subcommand service; and __fish_seen_subcommand_from edit" -l resolution -d 'Term of the resolution' -r
complete -c casebook -n "__fish_casebook_using_subcommand service; and __fish_seen_subcommand_from edit" -l calendar -d 'Calendar of its terms' -r
complete -c casebook -n "__fish_casebook_using_subcommand service; and __fish_seen_subcommand_from edit" -l public -d 'Offered where an agreement names no services' -r
complete -c casebook -n "__fish_casebook_using_subcommand service; and __fish_seen_subcommand_from edit" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand service; and __fish_seen_subcommand_from edit" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand service; and __fish_seen_subcommand_from edit" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand service; and __fish_seen_subcommand_from edit" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand service; and __fish_seen_subcommand_from edit" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand service; and __fish_seen_subcommand_from edit" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand service; and __fish_seen_subcommand_from edit" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand service; and __fish_seen_subcommand_from edit" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand service; and __fish_seen_subcommand_from edit" -l unretire -d 'Bring it back'
complete -c casebook -n "__fish_casebook_using_subcommand service; and __fish_seen_subcommand_from edit" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand service; and __fish_seen_subcommand_from edit" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand service; and __fish_seen_subcommand_from edit" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand service; and __fish_seen_subcommand_from edit" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand service; and __fish_seen_subcommand_from edit" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand service; and __fish_seen_subcommand_from edit" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand service; and __fish_seen_subcommand_from edit" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand service; and __fish_seen_subcommand_from edit" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand service; and __fish_seen_subcommand_from edit" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand service; and __fish_seen_subcommand_from list" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand service; and __fish_seen_subcommand_from list" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand service; and __fish_seen_subcommand_from list" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand service; and __fish_seen_subcommand_from list" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand service; and __fish_seen_subcommand_from list" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand service; and __fish_seen_subcommand_from list" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand service; and __fish_seen_subcommand_from list" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand service; and __fish_seen_subcommand_from list" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand service; and __fish_seen_subcommand_from list" -l all -d 'Retired ones too'
complete -c casebook -n "__fish_casebook_using_subcommand service; and __fish_seen_subcommand_from list" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand service; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand service; and __fish_seen_subcommand_from list" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand service; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand service; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand service; and __fish_seen_subcommand_from list" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand service; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand service; and __fish_seen_subcommand_from list" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand service; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand service; and __fish_seen_subcommand_from show" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand service; and __fish_seen_subcommand_from show" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand service; and __fish_seen_subcommand_from show" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand service; and __fish_seen_subcommand_from show" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand service; and __fish_seen_subcommand_from show" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand service; and __fish_seen_subcommand_from show" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand service; and __fish_seen_subcommand_from show" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand service; and __fish_seen_subcommand_from show" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand service; and __fish_seen_subcommand_from show" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand service; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand service; and __fish_seen_subcommand_from show" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand service; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand service; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand service; and __fish_seen_subcommand_from show" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand service; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand service; and __fish_seen_subcommand_from show" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand service; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand service; and __fish_seen_subcommand_from retire" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand service; and __fish_seen_subcommand_from retire" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand service; and __fish_seen_subcommand_from retire" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand service; and __fish_seen_subcommand_from retire" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand service; and __fish_seen_subcommand_from retire" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand service; and __fish_seen_subcommand_from retire" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand service; and __fish_seen_subcommand_from retire" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand service; and __fish_seen_subcommand_from retire" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand service; and __fish_seen_subcommand_from retire" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand service; and __fish_seen_subcommand_from retire" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand service; and __fish_seen_subcommand_from retire" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand service; and __fish_seen_subcommand_from retire" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand service; and __fish_seen_subcommand_from retire" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand service; and __fish_seen_subcommand_from retire" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand service; and __fish_seen_subcommand_from retire" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand service; and __fish_seen_subcommand_from retire" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand service; and __fish_seen_subcommand_from retire" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand service; and __fish_seen_subcommand_from import" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand service; and __fish_seen_subcommand_from import" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand service; and __fish_seen_subcommand_from import" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand service; and __fish_seen_subcommand_from import" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand service; and __fish_seen_subcommand_from import" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand service; and __fish_seen_subcommand_from import" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand service; and __fish_seen_subcommand_from import" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand service; and __fish_seen_subcommand_from import" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand service; and __fish_seen_subcommand_from import" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand service; and __fish_seen_subcommand_from import" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand service; and __fish_seen_subcommand_from import" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand service; and __fish_seen_subcommand_from import" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand service; and __fish_seen_subcommand_from import" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand service; and __fish_seen_subcommand_from import" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand service; and __fish_seen_subcommand_from import" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand service; and __fish_seen_subcommand_from import" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand service; and __fish_seen_subcommand_from import" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and not __fish_seen_subcommand_from add edit list show retire import" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and not __fish_seen_subcommand_from add edit list show retire import" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and not __fish_seen_subcommand_from add edit list show retire import" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and not __fish_seen_subcommand_from add edit list show retire import" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and not __fish_seen_subcommand_from add edit list show retire import" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and not __fish_seen_subcommand_from add edit list show retire import" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and not __fish_seen_subcommand_from add edit list show retire import" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and not __fish_seen_subcommand_from add edit list show retire import" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and not __fish_seen_subcommand_from add edit list show retire import" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and not __fish_seen_subcommand_from add edit list show retire import" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and not __fish_seen_subcommand_from add edit list show retire import" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and not __fish_seen_subcommand_from add edit list show retire import" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and not __fish_seen_subcommand_from add edit list show retire import" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and not __fish_seen_subcommand_from add edit list show retire import" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and not __fish_seen_subcommand_from add edit list show retire import" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and not __fish_seen_subcommand_from add edit list show retire import" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and not __fish_seen_subcommand_from add edit list show retire import" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and not __fish_seen_subcommand_from add edit list show retire import" -f -a "add" -d 'Add one'
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and not __fish_seen_subcommand_from add edit list show retire import" -f -a "edit" -d 'Change one; an empty value takes a field back'
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and not __fish_seen_subcommand_from add edit list show retire import" -f -a "list" -d 'List them'
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and not __fish_seen_subcommand_from add edit list show retire import" -f -a "show" -d 'Show one'
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and not __fish_seen_subcommand_from add edit list show retire import" -f -a "retire" -d 'No longer offer it; old cases keep it'
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and not __fish_seen_subcommand_from add edit list show retire import" -f -a "import" -d 'Add or change many from a CSV file, whole file or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and __fish_seen_subcommand_from add" -l name -d 'Name in words' -r
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and __fish_seen_subcommand_from add" -l account -d 'Account it covers' -r
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and __fish_seen_subcommand_from add" -l department -d 'Department it covers' -r
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and __fish_seen_subcommand_from add" -l contact -d 'Contact it covers' -r
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and __fish_seen_subcommand_from add" -l valid-from -d 'First day' -r
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and __fish_seen_subcommand_from add" -l valid-to -d 'Last day' -r
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and __fish_seen_subcommand_from add" -l calendar -d 'Calendar of its terms' -r
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and __fish_seen_subcommand_from add" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and __fish_seen_subcommand_from add" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and __fish_seen_subcommand_from add" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and __fish_seen_subcommand_from add" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and __fish_seen_subcommand_from add" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and __fish_seen_subcommand_from add" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and __fish_seen_subcommand_from add" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and __fish_seen_subcommand_from add" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and __fish_seen_subcommand_from add" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and __fish_seen_subcommand_from add" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and __fish_seen_subcommand_from add" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and __fish_seen_subcommand_from add" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and __fish_seen_subcommand_from add" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and __fish_seen_subcommand_from add" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and __fish_seen_subcommand_from edit" -l name -d 'Name in words' -r
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and __fish_seen_subcommand_from edit" -l account -d 'Account it covers' -r
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and __fish_seen_subcommand_from edit" -l department -d 'Department it covers' -r
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and __fish_seen_subcommand_from edit" -l contact -d 'Contact it covers' -r
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and __fish_seen_subcommand_from edit" -l valid-from -d 'First day' -r
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and __fish_seen_subcommand_from edit" -l valid-to -d 'Last day' -r
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and __fish_seen_subcommand_from edit" -l calendar -d 'Calendar of its terms' -r
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and __fish_seen_subcommand_from edit" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and __fish_seen_subcommand_from edit" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and __fish_seen_subcommand_from edit" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and __fish_seen_subcommand_from edit" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and __fish_seen_subcommand_from edit" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and __fish_seen_subcommand_from edit" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and __fish_seen_subcommand_from edit" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and __fish_seen_subcommand_from edit" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and __fish_seen_subcommand_from edit" -l unretire -d 'Bring it back'
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and __fish_seen_subcommand_from edit" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and __fish_seen_subcommand_from edit" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and __fish_seen_subcommand_from edit" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and __fish_seen_subcommand_from edit" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and __fish_seen_subcommand_from edit" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and __fish_seen_subcommand_from edit" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and __fish_seen_subcommand_from edit" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and __fish_seen_subcommand_from edit" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and __fish_seen_subcommand_from edit" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and __fish_seen_subcommand_from list" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and __fish_seen_subcommand_from list" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and __fish_seen_subcommand_from list" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and __fish_seen_subcommand_from list" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and __fish_seen_subcommand_from list" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and __fish_seen_subcommand_from list" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and __fish_seen_subcommand_from list" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and __fish_seen_subcommand_from list" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and __fish_seen_subcommand_from list" -l all -d 'Retired ones too'
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and __fish_seen_subcommand_from list" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and __fish_seen_subcommand_from list" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and __fish_seen_subcommand_from list" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and __fish_seen_subcommand_from list" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and __fish_seen_subcommand_from show" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and __fish_seen_subcommand_from show" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and __fish_seen_subcommand_from show" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and __fish_seen_subcommand_from show" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and __fish_seen_subcommand_from show" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and __fish_seen_subcommand_from show" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and __fish_seen_subcommand_from show" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and __fish_seen_subcommand_from show" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and __fish_seen_subcommand_from show" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and __fish_seen_subcommand_from show" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and __fish_seen_subcommand_from show" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and __fish_seen_subcommand_from show" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and __fish_seen_subcommand_from retire" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and __fish_seen_subcommand_from retire" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and __fish_seen_subcommand_from retire" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and __fish_seen_subcommand_from retire" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and __fish_seen_subcommand_from retire" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and __fish_seen_subcommand_from retire" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and __fish_seen_subcommand_from retire" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and __fish_seen_subcommand_from retire" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and __fish_seen_subcommand_from retire" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and __fish_seen_subcommand_from retire" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and __fish_seen_subcommand_from retire" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and __fish_seen_subcommand_from retire" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and __fish_seen_subcommand_from retire" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and __fish_seen_subcommand_from retire" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and __fish_seen_subcommand_from retire" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and __fish_seen_subcommand_from retire" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and __fish_seen_subcommand_from retire" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and __fish_seen_subcommand_from import" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and __fish_seen_subcommand_from import" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and __fish_seen_subcommand_from import" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and __fish_seen_subcommand_from import" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and __fish_seen_subcommand_from import" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and __fish_seen_subcommand_from import" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and __fish_seen_subcommand_from import" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and __fish_seen_subcommand_from import" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and __fish_seen_subcommand_from import" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and __fish_seen_subcommand_from import" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and __fish_seen_subcommand_from import" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and __fish_seen_subcommand_from import" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and __fish_seen_subcommand_from import" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and __fish_seen_subcommand_from import" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and __fish_seen_subcommand_from import" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and __fish_seen_subcommand_from import" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand agreement; and __fish_seen_subcommand_from import" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and not __fish_seen_subcommand_from add edit list retire import show calc check" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and not __fish_seen_subcommand_from add edit list retire import show calc check" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and not __fish_seen_subcommand_from add edit list retire import show calc check" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and not __fish_seen_subcommand_from add edit list retire import show calc check" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and not __fish_seen_subcommand_from add edit list retire import show calc check" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and not __fish_seen_subcommand_from add edit list retire import show calc check" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and not __fish_seen_subcommand_from add edit list retire import show calc check" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and not __fish_seen_subcommand_from add edit list retire import show calc check" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and not __fish_seen_subcommand_from add edit list retire import show calc check" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and not __fish_seen_subcommand_from add edit list retire import show calc check" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and not __fish_seen_subcommand_from add edit list retire import show calc check" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and not __fish_seen_subcommand_from add edit list retire import show calc check" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and not __fish_seen_subcommand_from add edit list retire import show calc check" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and not __fish_seen_subcommand_from add edit list retire import show calc check" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and not __fish_seen_subcommand_from add edit list retire import show calc check" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and not __fish_seen_subcommand_from add edit list retire import show calc check" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and not __fish_seen_subcommand_from add edit list retire import show calc check" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and not __fish_seen_subcommand_from add edit list retire import show calc check" -f -a "add" -d 'Add one'
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and not __fish_seen_subcommand_from add edit list retire import show calc check" -f -a "edit" -d 'Change one; an empty value takes a field back'
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and not __fish_seen_subcommand_from add edit list retire import show calc check" -f -a "list" -d 'List them'
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and not __fish_seen_subcommand_from add edit list retire import show calc check" -f -a "retire" -d 'No longer offer it; old cases keep it'
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and not __fish_seen_subcommand_from add edit list retire import show calc check" -f -a "import" -d 'Add or change many from a CSV file, whole file or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and not __fish_seen_subcommand_from add edit list retire import show calc check" -f -a "show" -d 'Show one: its hours, a month of it, or what differs from the week'
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and not __fish_seen_subcommand_from add edit list retire import show calc check" -f -a "calc" -d 'Reckon with one: "START + DURATION", A..B, "open T", "next T"'
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and not __fish_seen_subcommand_from add edit list retire import show calc check" -f -a "check" -d 'Look for what may break a promise; exit 1 where there is such a thing'
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from add" -l name -d 'Name in words' -r
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from add" -l time-zone -d 'Zone of its hours; the desk\'s where it is missing' -r
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from add" -l monday -d 'Intervals, 09:00-13:00' -r
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from add" -l tuesday -d 'Intervals' -r
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from add" -l wednesday -d 'Intervals' -r
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from add" -l thursday -d 'Intervals' -r
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from add" -l friday -d 'Intervals' -r
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from add" -l saturday -d 'Intervals' -r
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from add" -l sunday -d 'Intervals' -r
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from add" -l holiday -d 'Names of .ics files' -r
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from add" -l day -d 'One day: 2026-12-24=09:00-13:00, 2026-12-27=off' -r
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from add" -l no-day -d 'No longer an exception: as every such weekday' -r
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from add" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from add" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from add" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from add" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from add" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from add" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from add" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from add" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from add" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from add" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from add" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from add" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from add" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from add" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from edit" -l name -d 'Name in words' -r
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from edit" -l time-zone -d 'Zone of its hours; the desk\'s where it is missing' -r
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from edit" -l monday -d 'Intervals, 09:00-13:00' -r
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from edit" -l tuesday -d 'Intervals' -r
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from edit" -l wednesday -d 'Intervals' -r
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from edit" -l thursday -d 'Intervals' -r
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from edit" -l friday -d 'Intervals' -r
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from edit" -l saturday -d 'Intervals' -r
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from edit" -l sunday -d 'Intervals' -r
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from edit" -l holiday -d 'Names of .ics files' -r
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from edit" -l day -d 'One day: 2026-12-24=09:00-13:00, 2026-12-27=off' -r
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from edit" -l no-day -d 'No longer an exception: as every such weekday' -r
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from edit" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from edit" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from edit" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from edit" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from edit" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from edit" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from edit" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from edit" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from edit" -l unretire -d 'Bring it back'
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from edit" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from edit" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from edit" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from edit" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from edit" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from edit" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from edit" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from edit" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from edit" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from list" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from list" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from list" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from list" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from list" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from list" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from list" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from list" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from list" -l all -d 'Retired ones too'
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from list" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from list" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from list" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from list" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from retire" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from retire" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from retire" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from retire" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from retire" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from retire" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from retire" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from retire" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from retire" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from retire" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from retire" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from retire" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from retire" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from retire" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from retire" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from retire" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from retire" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from import" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from import" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from import" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from import" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from import" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from import" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from import" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from import" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from import" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from import" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from import" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from import" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from import" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from import" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from import" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from import" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from import" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from show" -l month -d 'A month as a picture' -r
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from show" -l span -d 'Holidays and exceptions of these dates' -r
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from show" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from show" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from show" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from show" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from show" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from show" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from show" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from show" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from show" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from show" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from show" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from show" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from calc" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from calc" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from calc" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from calc" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from calc" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from calc" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from calc" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from calc" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from calc" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from calc" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from calc" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from calc" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from calc" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from calc" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from calc" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from calc" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from calc" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from check" -l span -d 'The dates to look at [default: today and two years on]' -r
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from check" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from check" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from check" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from check" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from check" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from check" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from check" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from check" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from check" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from check" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from check" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from check" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from check" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from check" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from check" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from check" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand calendar; and __fish_seen_subcommand_from check" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand item; and not __fish_seen_subcommand_from add edit list show retire import" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand item; and not __fish_seen_subcommand_from add edit list show retire import" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand item; and not __fish_seen_subcommand_from add edit list show retire import" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand item; and not __fish_seen_subcommand_from add edit list show retire import" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand item; and not __fish_seen_subcommand_from add edit list show retire import" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand item; and not __fish_seen_subcommand_from add edit list show retire import" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand item; and not __fish_seen_subcommand_from add edit list show retire import" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand item; and not __fish_seen_subcommand_from add edit list show retire import" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand item; and not __fish_seen_subcommand_from add edit list show retire import" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand item; and not __fish_seen_subcommand_from add edit list show retire import" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand item; and not __fish_seen_subcommand_from add edit list show retire import" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand item; and not __fish_seen_subcommand_from add edit list show retire import" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand item; and not __fish_seen_subcommand_from add edit list show retire import" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand item; and not __fish_seen_subcommand_from add edit list show retire import" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand item; and not __fish_seen_subcommand_from add edit list show retire import" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand item; and not __fish_seen_subcommand_from add edit list show retire import" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand item; and not __fish_seen_subcommand_from add edit list show retire import" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand item; and not __fish_seen_subcommand_from add edit list show retire import" -f -a "add" -d 'Add one'
complete -c casebook -n "__fish_casebook_using_subcommand item; and not __fish_seen_subcommand_from add edit list show retire import" -f -a "edit" -d 'Change one; an empty value takes a field back'
complete -c casebook -n "__fish_casebook_using_subcommand item; and not __fish_seen_subcommand_from add edit list show retire import" -f -a "list" -d 'List them'
complete -c casebook -n "__fish_casebook_using_subcommand item; and not __fish_seen_subcommand_from add edit list show retire import" -f -a "show" -d 'Show one'
complete -c casebook -n "__fish_casebook_using_subcommand item; and not __fish_seen_subcommand_from add edit list show retire import" -f -a "retire" -d 'No longer offer it; old cases keep it'
complete -c casebook -n "__fish_casebook_using_subcommand item; and not __fish_seen_subcommand_from add edit list show retire import" -f -a "import" -d 'Add or change many from a CSV file, whole file or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand item; and __fish_seen_subcommand_from add" -l name -d 'Name in words' -r
complete -c casebook -n "__fish_casebook_using_subcommand item; and __fish_seen_subcommand_from add" -l service -d 'Service it belongs to' -r
complete -c casebook -n "__fish_casebook_using_subcommand item; and __fish_seen_subcommand_from add" -l contact -d 'Contact it is offered to' -r
complete -c casebook -n "__fish_casebook_using_subcommand item; and __fish_seen_subcommand_from add" -l department -d 'Department it is offered to' -r
complete -c casebook -n "__fish_casebook_using_subcommand item; and __fish_seen_subcommand_from add" -l account -d 'Account it is offered to' -r
complete -c casebook -n "__fish_casebook_using_subcommand item; and __fish_seen_subcommand_from add" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand item; and __fish_seen_subcommand_from add" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand item; and __fish_seen_subcommand_from add" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand item; and __fish_seen_subcommand_from add" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand item; and __fish_seen_subcommand_from add" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand item; and __fish_seen_subcommand_from add" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand item; and __fish_seen_subcommand_from add" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand item; and __fish_seen_subcommand_from add" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand item; and __fish_seen_subcommand_from add" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand item; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand item; and __fish_seen_subcommand_from add" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand item; and __fish_seen_subcommand_from add" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand item; and __fish_seen_subcommand_from add" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand item; and __fish_seen_subcommand_from add" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand item; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand item; and __fish_seen_subcommand_from add" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand item; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand item; and __fish_seen_subcommand_from edit" -l name -d 'Name in words' -r
complete -c casebook -n "__fish_casebook_using_subcommand item; and __fish_seen_subcommand_from edit" -l service -d 'Service it belongs to' -r
complete -c casebook -n "__fish_casebook_using_subcommand item; and __fish_seen_subcommand_from edit" -l contact -d 'Contact it is offered to' -r
complete -c casebook -n "__fish_casebook_using_subcommand item; and __fish_seen_subcommand_from edit" -l department -d 'Department it is offered to' -r
complete -c casebook -n "__fish_casebook_using_subcommand item; and __fish_seen_subcommand_from edit" -l account -d 'Account it is offered to' -r
complete -c casebook -n "__fish_casebook_using_subcommand item; and __fish_seen_subcommand_from edit" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand item; and __fish_seen_subcommand_from edit" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand item; and __fish_seen_subcommand_from edit" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand item; and __fish_seen_subcommand_from edit" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand item; and __fish_seen_subcommand_from edit" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand item; and __fish_seen_subcommand_from edit" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand item; and __fish_seen_subcommand_from edit" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand item; and __fish_seen_subcommand_from edit" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand item; and __fish_seen_subcommand_from edit" -l unretire -d 'Bring it back'
complete -c casebook -n "__fish_casebook_using_subcommand item; and __fish_seen_subcommand_from edit" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand item; and __fish_seen_subcommand_from edit" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand item; and __fish_seen_subcommand_from edit" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand item; and __fish_seen_subcommand_from edit" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand item; and __fish_seen_subcommand_from edit" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand item; and __fish_seen_subcommand_from edit" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand item; and __fish_seen_subcommand_from edit" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand item; and __fish_seen_subcommand_from edit" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand item; and __fish_seen_subcommand_from edit" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand item; and __fish_seen_subcommand_from list" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand item; and __fish_seen_subcommand_from list" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand item; and __fish_seen_subcommand_from list" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand item; and __fish_seen_subcommand_from list" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand item; and __fish_seen_subcommand_from list" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand item; and __fish_seen_subcommand_from list" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand item; and __fish_seen_subcommand_from list" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand item; and __fish_seen_subcommand_from list" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand item; and __fish_seen_subcommand_from list" -l all -d 'Retired ones too'
complete -c casebook -n "__fish_casebook_using_subcommand item; and __fish_seen_subcommand_from list" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand item; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand item; and __fish_seen_subcommand_from list" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand item; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand item; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand item; and __fish_seen_subcommand_from list" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand item; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand item; and __fish_seen_subcommand_from list" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand item; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand item; and __fish_seen_subcommand_from show" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand item; and __fish_seen_subcommand_from show" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand item; and __fish_seen_subcommand_from show" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand item; and __fish_seen_subcommand_from show" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand item; and __fish_seen_subcommand_from show" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand item; and __fish_seen_subcommand_from show" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand item; and __fish_seen_subcommand_from show" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand item; and __fish_seen_subcommand_from show" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand item; and __fish_seen_subcommand_from show" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand item; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand item; and __fish_seen_subcommand_from show" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand item; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand item; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand item; and __fish_seen_subcommand_from show" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand item; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand item; and __fish_seen_subcommand_from show" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand item; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand item; and __fish_seen_subcommand_from retire" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand item; and __fish_seen_subcommand_from retire" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand item; and __fish_seen_subcommand_from retire" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand item; and __fish_seen_subcommand_from retire" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand item; and __fish_seen_subcommand_from retire" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand item; and __fish_seen_subcommand_from retire" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand item; and __fish_seen_subcommand_from retire" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand item; and __fish_seen_subcommand_from retire" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand item; and __fish_seen_subcommand_from retire" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand item; and __fish_seen_subcommand_from retire" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand item; and __fish_seen_subcommand_from retire" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand item; and __fish_seen_subcommand_from retire" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand item; and __fish_seen_subcommand_from retire" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand item; and __fish_seen_subcommand_from retire" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand item; and __fish_seen_subcommand_from retire" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand item; and __fish_seen_subcommand_from retire" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand item; and __fish_seen_subcommand_from retire" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand item; and __fish_seen_subcommand_from import" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand item; and __fish_seen_subcommand_from import" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand item; and __fish_seen_subcommand_from import" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand item; and __fish_seen_subcommand_from import" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand item; and __fish_seen_subcommand_from import" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand item; and __fish_seen_subcommand_from import" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand item; and __fish_seen_subcommand_from import" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand item; and __fish_seen_subcommand_from import" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand item; and __fish_seen_subcommand_from import" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand item; and __fish_seen_subcommand_from import" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand item; and __fish_seen_subcommand_from import" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand item; and __fish_seen_subcommand_from import" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand item; and __fish_seen_subcommand_from import" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand item; and __fish_seen_subcommand_from import" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand item; and __fish_seen_subcommand_from import" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand item; and __fish_seen_subcommand_from import" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand item; and __fish_seen_subcommand_from import" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand doctor" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand doctor" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand doctor" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand doctor" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand doctor" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand doctor" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand doctor" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand doctor" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand doctor" -l deep -d 'Check every page, the hash chain, and all that the journal tells against its rows'
complete -c casebook -n "__fish_casebook_using_subcommand doctor" -l strict -d 'Warnings count too: exit 1'
complete -c casebook -n "__fish_casebook_using_subcommand doctor" -l fix -d 'First give the files beside the desk back to its owner, with no rights for others'
complete -c casebook -n "__fish_casebook_using_subcommand doctor" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand doctor" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand doctor" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand doctor" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand doctor" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand doctor" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand doctor" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand doctor" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand doctor" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand export" -l what -d 'What to write' -r -f -a "cases\t''
all\t''"
complete -c casebook -n "__fish_casebook_using_subcommand export" -s o -l output -d 'The file, written whole or not at all; - for standard output, the default' -r
complete -c casebook -n "__fish_casebook_using_subcommand export" -l where -d 'Only these cases: the flags of `list` without dashes, "closed=2026-10 service=network"' -r
complete -c casebook -n "__fish_casebook_using_subcommand export" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand export" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand export" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand export" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand export" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand export" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand export" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand export" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand export" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand export" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand export" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand export" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand export" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand export" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand export" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand export" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand export" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand import" -l map -d 'What its columns mean: a TOML file with [columns], [values.FIELD], [defaults], [dates]' -r
complete -c casebook -n "__fish_casebook_using_subcommand import" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand import" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand import" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand import" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand import" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand import" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand import" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand import" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand import" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand import" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand import" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand import" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand import" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand import" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand import" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand import" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand import" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand backup" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand backup" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand backup" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand backup" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand backup" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand backup" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand backup" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand backup" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand backup" -l with-key -d 'Copy the key beside it too, to FILE-key'
complete -c casebook -n "__fish_casebook_using_subcommand backup" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand backup" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand backup" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand backup" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand backup" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand backup" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand backup" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand backup" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand backup" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand erase" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand erase" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand erase" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand erase" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand erase" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand erase" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand erase" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand erase" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand erase" -l plan -d 'Say what would be erased, and erase nothing'
complete -c casebook -n "__fish_casebook_using_subcommand erase" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand erase" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand erase" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand erase" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand erase" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand erase" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand erase" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand erase" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand erase" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand restore" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand restore" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand restore" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand restore" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand restore" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand restore" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand restore" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand restore" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand restore" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand restore" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand restore" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand restore" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand restore" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand restore" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand restore" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand restore" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand restore" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand log" -l head -d 'With verify: prove that nothing before this hash was rewritten' -r
complete -c casebook -n "__fish_casebook_using_subcommand log" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand log" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand log" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand log" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand log" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand log" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand log" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand log" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand log" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand log" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand log" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand log" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand log" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand log" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand log" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand log" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand log" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand batch" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand batch" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand batch" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand batch" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand batch" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand batch" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand batch" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand batch" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand batch" -l historic -d 'Old logs: each line has its own "at"; nobody is told (admins)'
complete -c casebook -n "__fish_casebook_using_subcommand batch" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand batch" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand batch" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand batch" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand batch" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand batch" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand batch" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand batch" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand batch" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand sweep" -l at -d 'Rehearse: what a sweep at this moment would do; writes nothing' -r
complete -c casebook -n "__fish_casebook_using_subcommand sweep" -l plan -d 'Save what would be done to a file, to be looked at and applied; writes nothing else' -r
complete -c casebook -n "__fish_casebook_using_subcommand sweep" -l apply -d 'Do what a saved plan says, if the desk has not moved on since' -r
complete -c casebook -n "__fish_casebook_using_subcommand sweep" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand sweep" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand sweep" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand sweep" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand sweep" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand sweep" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand sweep" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand sweep" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand sweep" -l catch-up -d 'Sweep also after more than 35 days, and close however many cases are due'
complete -c casebook -n "__fish_casebook_using_subcommand sweep" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand sweep" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand sweep" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand sweep" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand sweep" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand sweep" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand sweep" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand sweep" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand sweep" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand schema" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand schema" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand schema" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand schema" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand schema" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand schema" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand schema" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand schema" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand schema" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand schema" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand schema" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand schema" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand schema" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand schema" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand schema" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand schema" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand schema" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand help" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand help" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand help" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand help" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand help" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand help" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand help" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand help" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand help" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand help" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand help" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand help" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand help" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand help" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand help" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand help" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand completions" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand completions" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand completions" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand completions" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand completions" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand completions" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand completions" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand completions" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand completions" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand completions" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand completions" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand completions" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand completions" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand completions" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand completions" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand completions" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand completions" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand man" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand man" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand man" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand man" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand man" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand man" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand man" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand man" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand man" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand man" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand man" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand man" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand man" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand man" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand man" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand man" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand man" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand assets" -l dir -d 'The folder that holds completions/ and man/' -r
complete -c casebook -n "__fish_casebook_using_subcommand assets" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand assets" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand assets" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand assets" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand assets" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand assets" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand assets" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand assets" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand assets" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand assets" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand assets" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand assets" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand assets" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand assets" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand assets" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand assets" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand assets" -s h -l help -d 'Print help (see more with \'--help\')'
