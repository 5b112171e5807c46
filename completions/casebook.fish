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
complete -c casebook -n "__fish_casebook_needs_command" -f -a "new" -d 'File a case and print its number'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "list" -d 'List cases, the open ones first due on top'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "show" -d 'Show cases with their deadlines and messages'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "history" -d 'Show the history of a case'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "portal" -d 'Open the customer menu: file, follow and rate cases'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "explain" -d 'Explain the deadlines of a case step by step'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "whoami" -d 'Show who you are on this desk'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "login" -d 'Sign in with a password'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "logout" -d 'Sign out'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "passwd" -d 'Change your password, or choose your first one'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "gate" -d 'Let a person in through ssh (forced command)'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "keys" -d 'Manage ssh keys of people'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "take" -d 'Take cases: start work on them as assignee'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "next" -d 'Show the next case of your queue and why'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "assign" -d 'Assign cases to an agent, a group or nobody'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "escalate" -d 'Escalate cases to another support line'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "reply" -d 'Reply to the customer, or as a customer to staff'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "note" -d 'Add an internal note that customers never see'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "call" -d 'Show phone numbers and log a call with the contact'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "wait" -d 'Wait for the customer; the resolution clock stops'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "status" -d 'Move a case to a status, including custom ones'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "resolve" -d 'Resolve cases with a solution'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "close" -d 'Close cases; customers can rate them'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "cancel" -d 'Cancel cases'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "reopen" -d 'Reopen a resolved or waiting case'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "rate" -d 'Rate the solution of your case'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "complain" -d 'Complain about a case, whatever its status'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "watch" -d 'Watch cases: be told what is written there'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "unwatch" -d 'Stop watching cases'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "edit" -d 'Edit subject, priority, item, tags and more of a case'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "reclassify" -d 'Change service, agreement or category; recompute terms'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "postpone" -d 'Hide cases from the queue until a given time'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "merge" -d 'Merge cases into one'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "unmerge" -d 'Undo the merge of a case'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "split" -d 'Create a case from a message of another case'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "requeue" -d 'Return cases to the queue of their group'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "attach" -d 'List, save and add files and links of a case'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "task" -d 'List, add and complete tasks of cases'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "similar" -d 'Show similar cases and what solved them'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "stats" -d 'Show statistics of the desk'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "report" -d 'Write statistics with charts as one HTML page'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "kb" -d 'Search, read, write and publish articles'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "mail" -d 'Incoming mail: receive, test, inspect, release'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "outbox" -d 'Outgoing mail: list, show, send, hold, drop'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "init" -d 'Create a desk'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "demo" -d 'Create a demo desk and walk a case through it'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "apply" -d 'Apply policy files in one step, showing the changes'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "policy" -d 'Show, check and trace the policy'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "account" -d 'Customer organisations: add, list, show, edit, retire, import'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "contact" -d 'Customer people: add, list, show, edit, retire, import, invite'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "agent" -d 'Staff: add, list, show, edit, retire, import, invite'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "group" -d 'Assignee groups, each at a support line: add, list, show, edit, retire, import'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "service" -d 'The service tree: add, list, show, edit, retire, import'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "agreement" -d 'Service agreements: add, list, show, edit, retire, import'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "calendar" -d 'Working time and days off: add, list, show, edit, retire, import, calc, check'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "item" -d 'Configuration items: add, list, show, edit, retire, import'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "route" -d 'Where mail of a new case goes: add, list, show, edit, retire, import'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "doctor" -d 'Check the desk for problems'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "export" -d 'Export cases, or the whole desk, as JSON Lines'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "import" -d 'Import a desk export, or cases from another tool'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "backup" -d 'Write a verified copy of the desk to a file'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "erase" -d 'Erase a contact\'s words and identity'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "restore" -d 'Create a desk from a backup'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "log" -d 'Show or verify the journal, or show refusals'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "batch" -d 'Run operations from a file of JSON lines'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "sweep" -d 'Run everything that is due: warnings, closings, mail'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "schema" -d 'Print the JSON Schema of the output'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "help" -d 'Show help for a verb or a topic'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "completions" -d 'Print a shell completion script'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "man" -d 'Write the man pages to a folder, or print the main one'
complete -c casebook -n "__fish_casebook_needs_command" -f -a "assets" -d 'Write completions and man pages into a source folder'
complete -c casebook -n "__fish_casebook_using_subcommand new" -l subject -d 'Subject, one line [default: from category and service]' -r
complete -c casebook -n "__fish_casebook_using_subcommand new" -s m -l message -d 'The text' -r
complete -c casebook -n "__fish_casebook_using_subcommand new" -s F -l file -d 'Text from a file, - for standard input' -r
complete -c casebook -n "__fish_casebook_using_subcommand new" -l attach -d 'File to attach, - for standard input; repeatable' -r
complete -c casebook -n "__fish_casebook_using_subcommand new" -l name -d 'Name of the file from standard input' -r
complete -c casebook -n "__fish_casebook_using_subcommand new" -l size -d 'Size that standard input must have, in bytes' -r
complete -c casebook -n "__fish_casebook_using_subcommand new" -l sha256 -d 'SHA-256 that standard input must have' -r
complete -c casebook -n "__fish_casebook_using_subcommand new" -l link -d 'Link to attach: URL or "Title=URL"; repeatable' -r
complete -c casebook -n "__fish_casebook_using_subcommand new" -l service -d 'Service: key, such as printing/toner' -r
complete -c casebook -n "__fish_casebook_using_subcommand new" -l category -d 'Category: key, where the service has none' -r
complete -c casebook -n "__fish_casebook_using_subcommand new" -l impact -d 'Impact: 1 department, 2 service, 3 one person' -r
complete -c casebook -n "__fish_casebook_using_subcommand new" -l urgency -d 'Urgency: 1 critical to 4 low' -r
complete -c casebook -n "__fish_casebook_using_subcommand new" -l agreement -d 'Agreement: key, where several apply' -r
complete -c casebook -n "__fish_casebook_using_subcommand new" -l item -d 'Configuration item: key' -r
complete -c casebook -n "__fish_casebook_using_subcommand new" -l contact -d 'Contact: login or @me (staff, power users)' -r
complete -c casebook -n "__fish_casebook_using_subcommand new" -l account -d 'Account: key (staff, power users)' -r
complete -c casebook -n "__fish_casebook_using_subcommand new" -l follow-up -d 'Closed case that it follows up' -r
complete -c casebook -n "__fish_casebook_using_subcommand new" -l ref -d 'Reference of another system, usable as ref:TEXT (staff)' -r
complete -c casebook -n "__fish_casebook_using_subcommand new" -l priority -d 'Priority; wins over impact and urgency (staff)' -r
complete -c casebook -n "__fish_casebook_using_subcommand new" -l assignee -d 'Assignee: login or @me (staff)' -r
complete -c casebook -n "__fish_casebook_using_subcommand new" -l group -d 'Group: key (staff)' -r
complete -c casebook -n "__fish_casebook_using_subcommand new" -l origin -d 'Origin (staff)' -r -f -a "phone\t''
email\t''
portal\t''
cli\t''
api\t''"
complete -c casebook -n "__fish_casebook_using_subcommand new" -l tag -d 'Tag; repeatable (staff)' -r
complete -c casebook -n "__fish_casebook_using_subcommand new" -l parent -d 'Parent case (staff)' -r
complete -c casebook -n "__fish_casebook_using_subcommand new" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand new" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand new" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand new" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand new" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand new" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand new" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand new" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand new" -s e -l edit -d 'Write the text in the editor ($VISUAL, $EDITOR)'
complete -c casebook -n "__fish_casebook_using_subcommand new" -l internal -d 'Internal case that no customer sees (staff)'
complete -c casebook -n "__fish_casebook_using_subcommand new" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand new" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand new" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand new" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand new" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand new" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand new" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand new" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand new" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand list" -s s -l status -d 'Status: open (default), active, closed, all, or keys' -r
complete -c casebook -n "__fish_casebook_using_subcommand list" -s a -l assignee -d 'Assignee: logins, @me, none; !ann for all but ann' -r
complete -c casebook -n "__fish_casebook_using_subcommand list" -l group -d 'Group: keys, @mine, none' -r
complete -c casebook -n "__fish_casebook_using_subcommand list" -l contact -d 'Contact: logins, @me, none' -r
complete -c casebook -n "__fish_casebook_using_subcommand list" -l account -d 'Account: keys, none' -r
complete -c casebook -n "__fish_casebook_using_subcommand list" -l service -d 'Service: keys, with everything below them' -r
complete -c casebook -n "__fish_casebook_using_subcommand list" -l category -d 'Category: keys, none' -r
complete -c casebook -n "__fish_casebook_using_subcommand list" -l priority -d 'Priority: keys' -r
complete -c casebook -n "__fish_casebook_using_subcommand list" -l agreement -d 'Agreement: keys, none' -r
complete -c casebook -n "__fish_casebook_using_subcommand list" -l item -d 'Configuration item: keys, none' -r
complete -c casebook -n "__fish_casebook_using_subcommand list" -l tag -d 'Tag: any of a,b; given twice: all of them' -r
complete -c casebook -n "__fish_casebook_using_subcommand list" -l origin -d 'Origin: portal, email, phone, cli, api' -r
complete -c casebook -n "__fish_casebook_using_subcommand list" -l number -d 'Numbers: 12,15-18 or SR-0004*' -r
complete -c casebook -n "__fish_casebook_using_subcommand list" -l overdue -d 'Overdue: response, resolution, or any' -r
complete -c casebook -n "__fish_casebook_using_subcommand list" -l due-within -d 'Due within: 4h, 2d; -2h for due since two hours' -r
complete -c casebook -n "__fish_casebook_using_subcommand list" -l registered -d 'Registered in: -7d, 2026-11-01.., A..B' -r
complete -c casebook -n "__fish_casebook_using_subcommand list" -l closed -d 'Closed in, like --registered' -r
complete -c casebook -n "__fish_casebook_using_subcommand list" -l updated -d 'Last updated in, like --registered' -r
complete -c casebook -n "__fish_casebook_using_subcommand list" -l search -d 'Words in all texts; "a phrase", pref*' -r
complete -c casebook -n "__fish_casebook_using_subcommand list" -l parent -d 'Parent: cases, or none' -r
complete -c casebook -n "__fish_casebook_using_subcommand list" -l view -d 'Named list of the policy' -r
complete -c casebook -n "__fish_casebook_using_subcommand list" -l sort -d 'Order: due, number, updated, priority …; with :desc' -r
complete -c casebook -n "__fish_casebook_using_subcommand list" -l limit -d 'Maximum number, 0 = all [default: 50 on a terminal]' -r
complete -c casebook -n "__fish_casebook_using_subcommand list" -l after -d 'Continue after this case' -r
complete -c casebook -n "__fish_casebook_using_subcommand list" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand list" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand list" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand list" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand list" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand list" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand list" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand list" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand list" -l internal -d 'Only internal cases'
complete -c casebook -n "__fish_casebook_using_subcommand list" -l complaints -d 'Only cases with complaints'
complete -c casebook -n "__fish_casebook_using_subcommand list" -l watched -d 'Only cases that I watch'
complete -c casebook -n "__fish_casebook_using_subcommand list" -l count -d 'Print the number of cases only'
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
complete -c casebook -n "__fish_casebook_using_subcommand show" -l full -d 'Show long texts in full'
complete -c casebook -n "__fish_casebook_using_subcommand show" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand show" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand show" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand show" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand show" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand show" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand show" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand show" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand history" -l kind -d 'Kinds of entries: message, status, …' -r
complete -c casebook -n "__fish_casebook_using_subcommand history" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand history" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand history" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand history" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand history" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand history" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand history" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand history" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand history" -l full -d 'Show long texts in full'
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
complete -c casebook -n "__fish_casebook_using_subcommand explain" -l verify -d 'Exit 1 if a stored deadline differs from the journal'
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
complete -c casebook -n "__fish_casebook_using_subcommand passwd" -l code -d 'Use the one-time code of an invitation'
complete -c casebook -n "__fish_casebook_using_subcommand passwd" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand passwd" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand passwd" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand passwd" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand passwd" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand passwd" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand passwd" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand passwd" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand passwd" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand gate" -l key -d 'Fingerprint of the key that sshd accepted' -r
complete -c casebook -n "__fish_casebook_using_subcommand gate" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand gate" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand gate" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand gate" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand gate" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand gate" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand gate" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand gate" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand gate" -l sudo -d 'For sudoers: act for whoever called sudo'
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
complete -c casebook -n "__fish_casebook_using_subcommand keys; and not __fish_seen_subcommand_from add list remove" -f -a "add" -d 'Add a public key and print its authorized_keys line'
complete -c casebook -n "__fish_casebook_using_subcommand keys; and not __fish_seen_subcommand_from add list remove" -f -a "list" -d 'List the accepted keys'
complete -c casebook -n "__fish_casebook_using_subcommand keys; and not __fish_seen_subcommand_from add list remove" -f -a "remove" -d 'Remove a key, or all keys of LOGIN'
complete -c casebook -n "__fish_casebook_using_subcommand keys; and __fish_seen_subcommand_from add" -l write -d 'Append the line to this authorized_keys file' -r
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
complete -c casebook -n "__fish_casebook_using_subcommand take" -s m -l message -d 'Add an internal note with the step' -r
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
complete -c casebook -n "__fish_casebook_using_subcommand assign" -s m -l message -d 'Add an internal note with the step' -r
complete -c casebook -n "__fish_casebook_using_subcommand assign" -l to -d 'Agent: login or @me' -r
complete -c casebook -n "__fish_casebook_using_subcommand assign" -l group -d 'Group: key, or "none"' -r
complete -c casebook -n "__fish_casebook_using_subcommand assign" -l auto -d 'Let the desk choose a member of the group' -r -f -a "least-open\t'Whoever of the group has the fewest cases to work on'
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
complete -c casebook -n "__fish_casebook_using_subcommand escalate" -s m -l message -d 'Add an internal note with the step' -r
complete -c casebook -n "__fish_casebook_using_subcommand escalate" -l line -d 'Support line [default: the group\'s if higher, else the next]' -r
complete -c casebook -n "__fish_casebook_using_subcommand escalate" -l to -d 'Agent: login or @me' -r
complete -c casebook -n "__fish_casebook_using_subcommand escalate" -l group -d 'Group: key, or "none"' -r
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
complete -c casebook -n "__fish_casebook_using_subcommand reply" -s F -l file -d 'Text from a file, - for standard input' -r
complete -c casebook -n "__fish_casebook_using_subcommand reply" -l attach -d 'File to attach, - for standard input; repeatable' -r
complete -c casebook -n "__fish_casebook_using_subcommand reply" -l name -d 'Name of the file from standard input' -r
complete -c casebook -n "__fish_casebook_using_subcommand reply" -l size -d 'Size that standard input must have, in bytes' -r
complete -c casebook -n "__fish_casebook_using_subcommand reply" -l sha256 -d 'SHA-256 that standard input must have' -r
complete -c casebook -n "__fish_casebook_using_subcommand reply" -l link -d 'Link to attach: URL or "Title=URL"; repeatable' -r
complete -c casebook -n "__fish_casebook_using_subcommand reply" -l via -d 'Channel: portal or mail (staff)' -r -f -a "mail\t''
portal\t''"
complete -c casebook -n "__fish_casebook_using_subcommand reply" -l canned -d 'Canned reply of the policy to start with (staff)' -r
complete -c casebook -n "__fish_casebook_using_subcommand reply" -l cc -d 'Copy to these addresses, this once (staff)' -r
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
complete -c casebook -n "__fish_casebook_using_subcommand reply" -l wait -d 'Then set the case waiting (staff)'
complete -c casebook -n "__fish_casebook_using_subcommand reply" -l resolve -d 'Then resolve the case (staff)'
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
complete -c casebook -n "__fish_casebook_using_subcommand note" -s F -l file -d 'Text from a file, - for standard input' -r
complete -c casebook -n "__fish_casebook_using_subcommand note" -l attach -d 'File to attach, - for standard input; repeatable' -r
complete -c casebook -n "__fish_casebook_using_subcommand note" -l name -d 'Name of the file from standard input' -r
complete -c casebook -n "__fish_casebook_using_subcommand note" -l size -d 'Size that standard input must have, in bytes' -r
complete -c casebook -n "__fish_casebook_using_subcommand note" -l sha256 -d 'SHA-256 that standard input must have' -r
complete -c casebook -n "__fish_casebook_using_subcommand note" -l link -d 'Link to attach: URL or "Title=URL"; repeatable' -r
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
complete -c casebook -n "__fish_casebook_using_subcommand call" -s F -l file -d 'Text from a file, - for standard input' -r
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
complete -c casebook -n "__fish_casebook_using_subcommand wait" -l reason -d 'Reason: key or label of the policy, or free text' -r
complete -c casebook -n "__fish_casebook_using_subcommand wait" -s m -l message -d 'The text' -r
complete -c casebook -n "__fish_casebook_using_subcommand wait" -s F -l file -d 'Text from a file, - for standard input' -r
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
complete -c casebook -n "__fish_casebook_using_subcommand status" -l reason -d 'Reason: key or label of the policy, or free text' -r
complete -c casebook -n "__fish_casebook_using_subcommand status" -s m -l message -d 'The text' -r
complete -c casebook -n "__fish_casebook_using_subcommand status" -s F -l file -d 'Text from a file, - for standard input' -r
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
complete -c casebook -n "__fish_casebook_using_subcommand resolve" -s F -l file -d 'Text from a file, - for standard input' -r
complete -c casebook -n "__fish_casebook_using_subcommand resolve" -l article -d 'Article that solved it: KB-7' -r
complete -c casebook -n "__fish_casebook_using_subcommand resolve" -l tasks -d 'Open tasks: complete, cancel or keep' -r -f -a "complete\t''
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
complete -c casebook -n "__fish_casebook_using_subcommand resolve" -l no-children -d 'Leave child cases alone'
complete -c casebook -n "__fish_casebook_using_subcommand resolve" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand resolve" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand resolve" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand resolve" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand resolve" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand resolve" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand resolve" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand resolve" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand resolve" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand close" -l rating -d 'Satisfaction level, 1 to 5' -r
complete -c casebook -n "__fish_casebook_using_subcommand close" -l tasks -d 'Open tasks: complete, cancel or keep (staff)' -r -f -a "complete\t''
cancel\t''
keep\t''"
complete -c casebook -n "__fish_casebook_using_subcommand close" -l reason -d 'Reason: key or label of the policy, or free text (staff)' -r
complete -c casebook -n "__fish_casebook_using_subcommand close" -s m -l message -d 'The text' -r
complete -c casebook -n "__fish_casebook_using_subcommand close" -s F -l file -d 'Text from a file, - for standard input' -r
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
complete -c casebook -n "__fish_casebook_using_subcommand cancel" -l reason -d 'Reason: key or label of the policy, or free text' -r
complete -c casebook -n "__fish_casebook_using_subcommand cancel" -s m -l message -d 'The text' -r
complete -c casebook -n "__fish_casebook_using_subcommand cancel" -s F -l file -d 'Text from a file, - for standard input' -r
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
complete -c casebook -n "__fish_casebook_using_subcommand reopen" -s F -l file -d 'Text from a file, - for standard input' -r
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
complete -c casebook -n "__fish_casebook_using_subcommand rate" -s F -l file -d 'Text from a file, - for standard input' -r
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
complete -c casebook -n "__fish_casebook_using_subcommand complain" -s F -l file -d 'Text from a file, - for standard input' -r
complete -c casebook -n "__fish_casebook_using_subcommand complain" -l attach -d 'File to attach, - for standard input; repeatable' -r
complete -c casebook -n "__fish_casebook_using_subcommand complain" -l name -d 'Name of the file from standard input' -r
complete -c casebook -n "__fish_casebook_using_subcommand complain" -l size -d 'Size that standard input must have, in bytes' -r
complete -c casebook -n "__fish_casebook_using_subcommand complain" -l sha256 -d 'SHA-256 that standard input must have' -r
complete -c casebook -n "__fish_casebook_using_subcommand complain" -l link -d 'Link to attach: URL or "Title=URL"; repeatable' -r
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
complete -c casebook -n "__fish_casebook_using_subcommand watch" -l contact -d 'Contacts: logins' -r
complete -c casebook -n "__fish_casebook_using_subcommand watch" -l agent -d 'Agents: logins, @me (staff)' -r
complete -c casebook -n "__fish_casebook_using_subcommand watch" -l where -d 'The cases of a list instead: its flags without dashes, "status=waiting overdue"' -r
complete -c casebook -n "__fish_casebook_using_subcommand watch" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand watch" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand watch" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand watch" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand watch" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand watch" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand watch" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand watch" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand watch" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand watch" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand watch" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand watch" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand watch" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand watch" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand watch" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand watch" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand watch" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand unwatch" -l contact -d 'Contacts: logins' -r
complete -c casebook -n "__fish_casebook_using_subcommand unwatch" -l agent -d 'Agents: logins, @me (staff)' -r
complete -c casebook -n "__fish_casebook_using_subcommand unwatch" -l where -d 'The cases of a list instead: its flags without dashes, "status=waiting overdue"' -r
complete -c casebook -n "__fish_casebook_using_subcommand unwatch" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand unwatch" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand unwatch" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand unwatch" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand unwatch" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand unwatch" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand unwatch" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand unwatch" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand unwatch" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand unwatch" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand unwatch" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand unwatch" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand unwatch" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand unwatch" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand unwatch" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand unwatch" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand unwatch" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand edit" -s m -l message -d 'Add an internal note with the step' -r
complete -c casebook -n "__fish_casebook_using_subcommand edit" -l subject -d 'Subject, one line' -r
complete -c casebook -n "__fish_casebook_using_subcommand edit" -l solution -d 'Solution' -r
complete -c casebook -n "__fish_casebook_using_subcommand edit" -l priority -d 'Priority; wins over impact and urgency' -r
complete -c casebook -n "__fish_casebook_using_subcommand edit" -l impact -d 'Impact or urgency; 1 is the highest' -r
complete -c casebook -n "__fish_casebook_using_subcommand edit" -l urgency -d 'Impact or urgency; 1 is the highest' -r
complete -c casebook -n "__fish_casebook_using_subcommand edit" -l item -d 'Configuration item' -r
complete -c casebook -n "__fish_casebook_using_subcommand edit" -l contact -d 'Contact: login' -r
complete -c casebook -n "__fish_casebook_using_subcommand edit" -l parent -d 'Parent case' -r
complete -c casebook -n "__fish_casebook_using_subcommand edit" -l add-tag -d 'Tag to add; repeatable' -r
complete -c casebook -n "__fish_casebook_using_subcommand edit" -l remove-tag -d 'Tag to remove; repeatable' -r
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
complete -c casebook -n "__fish_casebook_using_subcommand reclassify" -s m -l message -d 'Add an internal note with the step' -r
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
complete -c casebook -n "__fish_casebook_using_subcommand postpone" -s m -l message -d 'Add an internal note with the step' -r
complete -c casebook -n "__fish_casebook_using_subcommand postpone" -l till -d 'Time to come back: +4h, "tomorrow 9:00", 2026-12-01' -r
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
complete -c casebook -n "__fish_casebook_using_subcommand merge" -s m -l message -d 'Add an internal note with the step' -r
complete -c casebook -n "__fish_casebook_using_subcommand merge" -l into -d 'The case to keep' -r
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
complete -c casebook -n "__fish_casebook_using_subcommand split" -s m -l message -d 'Message: its `id` in `show --json`' -r
complete -c casebook -n "__fish_casebook_using_subcommand split" -l subject -d 'Subject [default: first line of the message]' -r
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
complete -c casebook -n "__fish_casebook_using_subcommand requeue" -s m -l message -d 'Add an internal note with the step' -r
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
complete -c casebook -n "__fish_casebook_using_subcommand attach; and not __fish_seen_subcommand_from list get add" -f -a "add" -d 'Attach files and links to a case'
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
complete -c casebook -n "__fish_casebook_using_subcommand attach; and __fish_seen_subcommand_from get" -s o -l output -d 'Target file, - for standard output [default: the name]' -r
complete -c casebook -n "__fish_casebook_using_subcommand attach; and __fish_seen_subcommand_from get" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand attach; and __fish_seen_subcommand_from get" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand attach; and __fish_seen_subcommand_from get" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand attach; and __fish_seen_subcommand_from get" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand attach; and __fish_seen_subcommand_from get" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand attach; and __fish_seen_subcommand_from get" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand attach; and __fish_seen_subcommand_from get" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand attach; and __fish_seen_subcommand_from get" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand attach; and __fish_seen_subcommand_from get" -l force -d 'Overwrite an existing file'
complete -c casebook -n "__fish_casebook_using_subcommand attach; and __fish_seen_subcommand_from get" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand attach; and __fish_seen_subcommand_from get" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand attach; and __fish_seen_subcommand_from get" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand attach; and __fish_seen_subcommand_from get" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand attach; and __fish_seen_subcommand_from get" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand attach; and __fish_seen_subcommand_from get" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand attach; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand attach; and __fish_seen_subcommand_from get" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand attach; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand attach; and __fish_seen_subcommand_from add" -l name -d 'Name of the file from standard input' -r
complete -c casebook -n "__fish_casebook_using_subcommand attach; and __fish_seen_subcommand_from add" -l size -d 'Size that standard input must have, in bytes' -r
complete -c casebook -n "__fish_casebook_using_subcommand attach; and __fish_seen_subcommand_from add" -l sha256 -d 'SHA-256 that standard input must have' -r
complete -c casebook -n "__fish_casebook_using_subcommand attach; and __fish_seen_subcommand_from add" -l link -d 'Link: URL or "Title=URL"' -r
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
complete -c casebook -n "__fish_casebook_using_subcommand task; and not __fish_seen_subcommand_from list add done" -f -a "list" -d 'List tasks of a case, or your open tasks'
complete -c casebook -n "__fish_casebook_using_subcommand task; and not __fish_seen_subcommand_from list add done" -f -a "add" -d 'Add a task to a case'
complete -c casebook -n "__fish_casebook_using_subcommand task; and not __fish_seen_subcommand_from list add done" -f -a "done" -d 'Complete a task'
complete -c casebook -n "__fish_casebook_using_subcommand task; and __fish_seen_subcommand_from list" -l to -d 'Assignee: login, or "none"' -r
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
complete -c casebook -n "__fish_casebook_using_subcommand task; and __fish_seen_subcommand_from add" -s F -l file -d 'Text from a file, - for standard input' -r
complete -c casebook -n "__fish_casebook_using_subcommand task; and __fish_seen_subcommand_from add" -l to -d 'Assignee: login or @me' -r
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
complete -c casebook -n "__fish_casebook_using_subcommand task; and __fish_seen_subcommand_from done" -l result -d 'Result of the task' -r
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
complete -c casebook -n "__fish_casebook_using_subcommand similar" -l set-parent -d 'Set one of them as parent of the case' -r
complete -c casebook -n "__fish_casebook_using_subcommand similar" -l limit -d 'Maximum number of results' -r
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
complete -c casebook -n "__fish_casebook_using_subcommand stats" -l by -d 'Group by day, week, month, year, service, agent …' -r
complete -c casebook -n "__fish_casebook_using_subcommand stats" -l since -d 'Cases registered since: 2026-01-01, -30d' -r
complete -c casebook -n "__fish_casebook_using_subcommand stats" -l until -d 'Cases registered before' -r
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
complete -c casebook -n "__fish_casebook_using_subcommand report" -l since -d 'Cases registered since: 2026-01-01, -30d' -r
complete -c casebook -n "__fish_casebook_using_subcommand report" -l until -d 'Cases registered before' -r
complete -c casebook -n "__fish_casebook_using_subcommand report" -s o -l output -d 'Target file, - for standard output [default: -]' -r
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
complete -c casebook -n "__fish_casebook_using_subcommand kb; and not __fish_seen_subcommand_from list search show new edit publish retire link" -f -a "search" -d 'Search articles, best match first'
complete -c casebook -n "__fish_casebook_using_subcommand kb; and not __fish_seen_subcommand_from list search show new edit publish retire link" -f -a "show" -d 'Show an article; as Markdown when piped'
complete -c casebook -n "__fish_casebook_using_subcommand kb; and not __fish_seen_subcommand_from list search show new edit publish retire link" -f -a "new" -d 'Create a draft article'
complete -c casebook -n "__fish_casebook_using_subcommand kb; and not __fish_seen_subcommand_from list search show new edit publish retire link" -f -a "edit" -d 'Edit an article'
complete -c casebook -n "__fish_casebook_using_subcommand kb; and not __fish_seen_subcommand_from list search show new edit publish retire link" -f -a "publish" -d 'Publish an article to customers (leads, admins)'
complete -c casebook -n "__fish_casebook_using_subcommand kb; and not __fish_seen_subcommand_from list search show new edit publish retire link" -f -a "retire" -d 'Retire an article; cases keep it (leads, admins)'
complete -c casebook -n "__fish_casebook_using_subcommand kb; and not __fish_seen_subcommand_from list search show new edit publish retire link" -f -a "link" -d 'Link an article to a case'
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from list" -l state -d 'State of the articles [default: all but retired]' -r -f -a "draft\t''
published\t''
retired\t''"
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from list" -l service -d 'Service, with all below it' -r
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
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from search" -l limit -d 'Maximum number of results' -r
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
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from new" -s t -l title -d 'Title' -r
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from new" -s m -l message -d 'The text' -r
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from new" -s F -l file -d 'Text from a file, - for standard input' -r
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from new" -l service -d 'Service: key' -r
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from new" -l keyword -d 'Keyword; repeatable' -r
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from new" -l from -d 'Start from this case and link the article to it' -r
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
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from edit" -s t -l title -d 'Title' -r
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from edit" -s m -l message -d 'The text' -r
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from edit" -s F -l file -d 'Text from a file, - for standard input' -r
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from edit" -l service -d 'Service: key, or "none"' -r
complete -c casebook -n "__fish_casebook_using_subcommand kb; and __fish_seen_subcommand_from edit" -l keyword -d 'Keywords, replacing the present ones; "none" for none' -r
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
complete -c casebook -n "__fish_casebook_using_subcommand mail; and not __fish_seen_subcommand_from preview receive test list held show raw release drop block unblock" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand mail; and not __fish_seen_subcommand_from preview receive test list held show raw release drop block unblock" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand mail; and not __fish_seen_subcommand_from preview receive test list held show raw release drop block unblock" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand mail; and not __fish_seen_subcommand_from preview receive test list held show raw release drop block unblock" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand mail; and not __fish_seen_subcommand_from preview receive test list held show raw release drop block unblock" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand mail; and not __fish_seen_subcommand_from preview receive test list held show raw release drop block unblock" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand mail; and not __fish_seen_subcommand_from preview receive test list held show raw release drop block unblock" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand mail; and not __fish_seen_subcommand_from preview receive test list held show raw release drop block unblock" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand mail; and not __fish_seen_subcommand_from preview receive test list held show raw release drop block unblock" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and not __fish_seen_subcommand_from preview receive test list held show raw release drop block unblock" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and not __fish_seen_subcommand_from preview receive test list held show raw release drop block unblock" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and not __fish_seen_subcommand_from preview receive test list held show raw release drop block unblock" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and not __fish_seen_subcommand_from preview receive test list held show raw release drop block unblock" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and not __fish_seen_subcommand_from preview receive test list held show raw release drop block unblock" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and not __fish_seen_subcommand_from preview receive test list held show raw release drop block unblock" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and not __fish_seen_subcommand_from preview receive test list held show raw release drop block unblock" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and not __fish_seen_subcommand_from preview receive test list held show raw release drop block unblock" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and not __fish_seen_subcommand_from preview receive test list held show raw release drop block unblock" -f -a "preview" -d 'Show what a notice of an event would say about a case now; nothing is sent'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and not __fish_seen_subcommand_from preview receive test list held show raw release drop block unblock" -f -a "receive" -d 'Receive mail from standard input or a maildir'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and not __fish_seen_subcommand_from preview receive test list held show raw release drop block unblock" -f -a "test" -d 'Say what a mail on standard input would do, and why; nothing is written'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and not __fish_seen_subcommand_from preview receive test list held show raw release drop block unblock" -f -a "list" -d 'List the mails that came in, newest first'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and not __fish_seen_subcommand_from preview receive test list held show raw release drop block unblock" -f -a "held" -d 'List the mails that wait for a decision, newest first'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and not __fish_seen_subcommand_from preview receive test list held show raw release drop block unblock" -f -a "show" -d 'Show a mail with its text, and what became of it'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and not __fish_seen_subcommand_from preview receive test list held show raw release drop block unblock" -f -a "raw" -d 'Print the source of a mail, as it came (admins)'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and not __fish_seen_subcommand_from preview receive test list held show raw release drop block unblock" -f -a "release" -d 'Let mails go on that are held or were ignored'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and not __fish_seen_subcommand_from preview receive test list held show raw release drop block unblock" -f -a "drop" -d 'Throw mails away that are held or were ignored'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and not __fish_seen_subcommand_from preview receive test list held show raw release drop block unblock" -f -a "block" -d 'Ignore the mail of addresses or domains from now on'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and not __fish_seen_subcommand_from preview receive test list held show raw release drop block unblock" -f -a "unblock" -d 'Take mail of addresses or domains again'
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
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from receive" -l maildir -d 'Receive the mails in DIR/new and move them to DIR/cur' -r
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
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from list" -l disposition -d 'Outcome: created, appended, held, ignored …' -r -f -a "appended\t''
created\t''
ignored\t''
held\t''
bounce\t''
dropped\t''"
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from list" -l limit -d 'Maximum number, 0 = all [default: 50 on a terminal]' -r
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
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from held" -l limit -d 'Maximum number, 0 = all [default: 50 on a terminal]' -r
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from held" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from held" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from held" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from held" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from held" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from held" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from held" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from held" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from held" -l suspicious -d 'Only suspicious mails: forged or marked as spam'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from held" -l machines -d 'Ignored mails of known contacts instead'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from held" -l text -d 'With the text of each'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from held" -l seen -d 'Mark all as seen: no more notices about them'
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
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from release" -l case -d 'Case to add it to; a closed one gets a follow-up' -r
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from release" -l contact -d 'Contact: login' -r
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from release" -l service -d 'Service of the new case' -r
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from release" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from release" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from release" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from release" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from release" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from release" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from release" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from release" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from release" -l new -d 'File it as a new case'
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
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from block" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from block" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from block" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from block" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from block" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from block" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from block" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from block" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from block" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from block" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from block" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from block" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from block" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from block" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from block" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from block" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from block" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from unblock" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from unblock" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from unblock" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from unblock" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from unblock" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from unblock" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from unblock" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from unblock" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from unblock" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from unblock" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from unblock" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from unblock" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from unblock" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from unblock" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from unblock" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from unblock" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand mail; and __fish_seen_subcommand_from unblock" -s h -l help -d 'Print help (see more with \'--help\')'
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
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and not __fish_seen_subcommand_from list show send retry hold drop" -f -a "show" -d 'Show one mail'
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and not __fish_seen_subcommand_from list show send retry hold drop" -f -a "send" -d 'Send due mails, or the given ones at once'
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and not __fish_seen_subcommand_from list show send retry hold drop" -f -a "retry" -d 'Retry failed mails'
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and not __fish_seen_subcommand_from list show send retry hold drop" -f -a "hold" -d 'Hold queued mails'
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and not __fish_seen_subcommand_from list show send retry hold drop" -f -a "drop" -d 'Drop mails that were not sent'
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and __fish_seen_subcommand_from list" -l state -d 'State: queued, claimed, sent, failed or held' -r -f -a "queued\t''
claimed\t''
sent\t''
failed\t''
held\t''"
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and __fish_seen_subcommand_from list" -l limit -d 'Maximum number, 0 = all [default: 50 on a terminal]' -r
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
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and __fish_seen_subcommand_from show" -l raw -d 'Print the source, as it is sent'
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
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and __fish_seen_subcommand_from retry" -l all -d 'Retry all failed mails'
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
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and __fish_seen_subcommand_from hold" -l all -d 'Hold all, and all new ones'
complete -c casebook -n "__fish_casebook_using_subcommand outbox; and __fish_seen_subcommand_from hold" -l off -d 'End --all; held mails stay held'
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
complete -c casebook -n "__fish_casebook_using_subcommand init" -l name -d 'Name of the desk: "Acme Support"' -r
complete -c casebook -n "__fish_casebook_using_subcommand init" -l policy -d 'Policy file to apply at once; repeatable' -r
complete -c casebook -n "__fish_casebook_using_subcommand init" -l email -d 'Mail address of the desk' -r
complete -c casebook -n "__fish_casebook_using_subcommand init" -l time-zone -d 'Time zone: Europe/Berlin [default: UTC]' -r
complete -c casebook -n "__fish_casebook_using_subcommand init" -l hours -d 'Working hours: "mon-fri 09:00-17:00" [default: 24 × 7]' -r
complete -c casebook -n "__fish_casebook_using_subcommand init" -l admin -d 'First admin: LOGIN[:OS_USER] [default: you]' -r
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
complete -c casebook -n "__fish_casebook_using_subcommand apply" -l prune -d 'Retire entries that the files no longer name'
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
complete -c casebook -n "__fish_casebook_using_subcommand policy; and not __fish_seen_subcommand_from show check history" -f -a "show" -d 'Print the policy as a file: all, a kind or one entry'
complete -c casebook -n "__fish_casebook_using_subcommand policy; and not __fish_seen_subcommand_from show check history" -f -a "check" -d 'Check policy files and report every problem'
complete -c casebook -n "__fish_casebook_using_subcommand policy; and not __fish_seen_subcommand_from show check history" -f -a "history" -d 'Show who changed what in the policy, and when'
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
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from add" -l signature -d 'What their mail to customers ends with' -r
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
complete -c casebook -n "__fish_casebook_using_subcommand agent; and __fish_seen_subcommand_from edit" -l signature -d 'What their mail to customers ends with' -r
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
complete -c casebook -n "__fish_casebook_using_subcommand group; and __fish_seen_subcommand_from add" -l signature -d 'What its mail to customers ends with' -r
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
complete -c casebook -n "__fish_casebook_using_subcommand group; and __fish_seen_subcommand_from edit" -l signature -d 'What its mail to customers ends with' -r
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
complete -c casebook -n "__fish_casebook_using_subcommand route; and not __fish_seen_subcommand_from add edit list show retire import" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand route; and not __fish_seen_subcommand_from add edit list show retire import" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand route; and not __fish_seen_subcommand_from add edit list show retire import" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand route; and not __fish_seen_subcommand_from add edit list show retire import" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand route; and not __fish_seen_subcommand_from add edit list show retire import" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand route; and not __fish_seen_subcommand_from add edit list show retire import" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand route; and not __fish_seen_subcommand_from add edit list show retire import" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand route; and not __fish_seen_subcommand_from add edit list show retire import" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand route; and not __fish_seen_subcommand_from add edit list show retire import" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand route; and not __fish_seen_subcommand_from add edit list show retire import" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand route; and not __fish_seen_subcommand_from add edit list show retire import" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand route; and not __fish_seen_subcommand_from add edit list show retire import" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand route; and not __fish_seen_subcommand_from add edit list show retire import" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand route; and not __fish_seen_subcommand_from add edit list show retire import" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand route; and not __fish_seen_subcommand_from add edit list show retire import" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand route; and not __fish_seen_subcommand_from add edit list show retire import" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand route; and not __fish_seen_subcommand_from add edit list show retire import" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand route; and not __fish_seen_subcommand_from add edit list show retire import" -f -a "add" -d 'Add one'
complete -c casebook -n "__fish_casebook_using_subcommand route; and not __fish_seen_subcommand_from add edit list show retire import" -f -a "edit" -d 'Change one; an empty value takes a field back'
complete -c casebook -n "__fish_casebook_using_subcommand route; and not __fish_seen_subcommand_from add edit list show retire import" -f -a "list" -d 'List them'
complete -c casebook -n "__fish_casebook_using_subcommand route; and not __fish_seen_subcommand_from add edit list show retire import" -f -a "show" -d 'Show one'
complete -c casebook -n "__fish_casebook_using_subcommand route; and not __fish_seen_subcommand_from add edit list show retire import" -f -a "retire" -d 'No longer offer it; old cases keep it'
complete -c casebook -n "__fish_casebook_using_subcommand route; and not __fish_seen_subcommand_from add edit list show retire import" -f -a "import" -d 'Add or change many from a CSV file, whole file or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand route; and __fish_seen_subcommand_from add" -l rank -d 'Place among the routes, the lowest first; 100' -r
complete -c casebook -n "__fish_casebook_using_subcommand route; and __fish_seen_subcommand_from add" -l to -d 'Address or domain that the mail went to' -r
complete -c casebook -n "__fish_casebook_using_subcommand route; and __fish_seen_subcommand_from add" -l from -d 'Address, domain or @ACCOUNT that it comes from' -r
complete -c casebook -n "__fish_casebook_using_subcommand route; and __fish_seen_subcommand_from add" -l subject -d 'Words of its subject, in any order' -r
complete -c casebook -n "__fish_casebook_using_subcommand route; and __fish_seen_subcommand_from add" -l service -d 'Service of the new case' -r
complete -c casebook -n "__fish_casebook_using_subcommand route; and __fish_seen_subcommand_from add" -l category -d 'Category of the new case' -r
complete -c casebook -n "__fish_casebook_using_subcommand route; and __fish_seen_subcommand_from add" -l group -d 'Group that gets it' -r
complete -c casebook -n "__fish_casebook_using_subcommand route; and __fish_seen_subcommand_from add" -l priority -d 'Priority of the new case' -r
complete -c casebook -n "__fish_casebook_using_subcommand route; and __fish_seen_subcommand_from add" -l tag -d 'Tag of the new case' -r
complete -c casebook -n "__fish_casebook_using_subcommand route; and __fish_seen_subcommand_from add" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand route; and __fish_seen_subcommand_from add" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand route; and __fish_seen_subcommand_from add" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand route; and __fish_seen_subcommand_from add" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand route; and __fish_seen_subcommand_from add" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand route; and __fish_seen_subcommand_from add" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand route; and __fish_seen_subcommand_from add" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand route; and __fish_seen_subcommand_from add" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand route; and __fish_seen_subcommand_from add" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand route; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand route; and __fish_seen_subcommand_from add" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand route; and __fish_seen_subcommand_from add" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand route; and __fish_seen_subcommand_from add" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand route; and __fish_seen_subcommand_from add" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand route; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand route; and __fish_seen_subcommand_from add" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand route; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand route; and __fish_seen_subcommand_from edit" -l rank -d 'Place among the routes, the lowest first; 100' -r
complete -c casebook -n "__fish_casebook_using_subcommand route; and __fish_seen_subcommand_from edit" -l to -d 'Address or domain that the mail went to' -r
complete -c casebook -n "__fish_casebook_using_subcommand route; and __fish_seen_subcommand_from edit" -l from -d 'Address, domain or @ACCOUNT that it comes from' -r
complete -c casebook -n "__fish_casebook_using_subcommand route; and __fish_seen_subcommand_from edit" -l subject -d 'Words of its subject, in any order' -r
complete -c casebook -n "__fish_casebook_using_subcommand route; and __fish_seen_subcommand_from edit" -l service -d 'Service of the new case' -r
complete -c casebook -n "__fish_casebook_using_subcommand route; and __fish_seen_subcommand_from edit" -l category -d 'Category of the new case' -r
complete -c casebook -n "__fish_casebook_using_subcommand route; and __fish_seen_subcommand_from edit" -l group -d 'Group that gets it' -r
complete -c casebook -n "__fish_casebook_using_subcommand route; and __fish_seen_subcommand_from edit" -l priority -d 'Priority of the new case' -r
complete -c casebook -n "__fish_casebook_using_subcommand route; and __fish_seen_subcommand_from edit" -l tag -d 'Tag of the new case' -r
complete -c casebook -n "__fish_casebook_using_subcommand route; and __fish_seen_subcommand_from edit" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand route; and __fish_seen_subcommand_from edit" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand route; and __fish_seen_subcommand_from edit" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand route; and __fish_seen_subcommand_from edit" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand route; and __fish_seen_subcommand_from edit" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand route; and __fish_seen_subcommand_from edit" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand route; and __fish_seen_subcommand_from edit" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand route; and __fish_seen_subcommand_from edit" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand route; and __fish_seen_subcommand_from edit" -l unretire -d 'Bring it back'
complete -c casebook -n "__fish_casebook_using_subcommand route; and __fish_seen_subcommand_from edit" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand route; and __fish_seen_subcommand_from edit" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand route; and __fish_seen_subcommand_from edit" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand route; and __fish_seen_subcommand_from edit" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand route; and __fish_seen_subcommand_from edit" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand route; and __fish_seen_subcommand_from edit" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand route; and __fish_seen_subcommand_from edit" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand route; and __fish_seen_subcommand_from edit" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand route; and __fish_seen_subcommand_from edit" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand route; and __fish_seen_subcommand_from list" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand route; and __fish_seen_subcommand_from list" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand route; and __fish_seen_subcommand_from list" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand route; and __fish_seen_subcommand_from list" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand route; and __fish_seen_subcommand_from list" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand route; and __fish_seen_subcommand_from list" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand route; and __fish_seen_subcommand_from list" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand route; and __fish_seen_subcommand_from list" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand route; and __fish_seen_subcommand_from list" -l all -d 'Retired ones too'
complete -c casebook -n "__fish_casebook_using_subcommand route; and __fish_seen_subcommand_from list" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand route; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand route; and __fish_seen_subcommand_from list" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand route; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand route; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand route; and __fish_seen_subcommand_from list" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand route; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand route; and __fish_seen_subcommand_from list" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand route; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand route; and __fish_seen_subcommand_from show" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand route; and __fish_seen_subcommand_from show" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand route; and __fish_seen_subcommand_from show" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand route; and __fish_seen_subcommand_from show" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand route; and __fish_seen_subcommand_from show" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand route; and __fish_seen_subcommand_from show" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand route; and __fish_seen_subcommand_from show" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand route; and __fish_seen_subcommand_from show" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand route; and __fish_seen_subcommand_from show" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand route; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand route; and __fish_seen_subcommand_from show" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand route; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand route; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand route; and __fish_seen_subcommand_from show" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand route; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand route; and __fish_seen_subcommand_from show" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand route; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand route; and __fish_seen_subcommand_from retire" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand route; and __fish_seen_subcommand_from retire" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand route; and __fish_seen_subcommand_from retire" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand route; and __fish_seen_subcommand_from retire" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand route; and __fish_seen_subcommand_from retire" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand route; and __fish_seen_subcommand_from retire" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand route; and __fish_seen_subcommand_from retire" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand route; and __fish_seen_subcommand_from retire" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand route; and __fish_seen_subcommand_from retire" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand route; and __fish_seen_subcommand_from retire" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand route; and __fish_seen_subcommand_from retire" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand route; and __fish_seen_subcommand_from retire" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand route; and __fish_seen_subcommand_from retire" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand route; and __fish_seen_subcommand_from retire" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand route; and __fish_seen_subcommand_from retire" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand route; and __fish_seen_subcommand_from retire" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand route; and __fish_seen_subcommand_from retire" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand route; and __fish_seen_subcommand_from import" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand route; and __fish_seen_subcommand_from import" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand route; and __fish_seen_subcommand_from import" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand route; and __fish_seen_subcommand_from import" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand route; and __fish_seen_subcommand_from import" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand route; and __fish_seen_subcommand_from import" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand route; and __fish_seen_subcommand_from import" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand route; and __fish_seen_subcommand_from import" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand route; and __fish_seen_subcommand_from import" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand route; and __fish_seen_subcommand_from import" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand route; and __fish_seen_subcommand_from import" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand route; and __fish_seen_subcommand_from import" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand route; and __fish_seen_subcommand_from import" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand route; and __fish_seen_subcommand_from import" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand route; and __fish_seen_subcommand_from import" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand route; and __fish_seen_subcommand_from import" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand route; and __fish_seen_subcommand_from import" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand doctor" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand doctor" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand doctor" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand doctor" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand doctor" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand doctor" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand doctor" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand doctor" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand doctor" -l deep -d 'Check every page, the hash chain and all rows'
complete -c casebook -n "__fish_casebook_using_subcommand doctor" -l strict -d 'Exit 1 on warnings too'
complete -c casebook -n "__fish_casebook_using_subcommand doctor" -l fix -d 'First mend owner and mode of the files beside the desk'
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
complete -c casebook -n "__fish_casebook_using_subcommand export" -s o -l output -d 'Target file, - for standard output [default: -]' -r
complete -c casebook -n "__fish_casebook_using_subcommand export" -l where -d 'Filter: flags of `list` without dashes' -r
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
complete -c casebook -n "__fish_casebook_using_subcommand import" -l map -d 'TOML file that maps the columns of a table to fields' -r
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
complete -c casebook -n "__fish_casebook_using_subcommand backup" -l with-key -d 'Copy the key too, to FILE-key'
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
complete -c casebook -n "__fish_casebook_using_subcommand erase" -l plan -d 'Show what would be erased, erase nothing'
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
complete -c casebook -n "__fish_casebook_using_subcommand log" -l head -d 'Hash up to which nothing may have been rewritten' -r
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
complete -c casebook -n "__fish_casebook_using_subcommand batch" -l historic -d 'Replay old logs: each line has its "at"; nobody is notified'
complete -c casebook -n "__fish_casebook_using_subcommand batch" -l json -d 'The same as --format json'
complete -c casebook -n "__fish_casebook_using_subcommand batch" -s q -l quiet -d 'Only numbers on standard output, nothing on standard error'
complete -c casebook -n "__fish_casebook_using_subcommand batch" -l no-pager -d 'Print at once, without a pager'
complete -c casebook -n "__fish_casebook_using_subcommand batch" -l no-input -d 'Never ask; a missing value is an error that names its flag'
complete -c casebook -n "__fish_casebook_using_subcommand batch" -s n -l dry-run -d 'Say what would happen, write nothing'
complete -c casebook -n "__fish_casebook_using_subcommand batch" -l atomic -d 'Many cases: all or nothing'
complete -c casebook -n "__fish_casebook_using_subcommand batch" -s v -l verbose -d 'Show what caused an error'
complete -c casebook -n "__fish_casebook_using_subcommand batch" -s y -l yes -d 'No questions'
complete -c casebook -n "__fish_casebook_using_subcommand batch" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c casebook -n "__fish_casebook_using_subcommand sweep" -l at -d 'Rehearse a sweep at this moment; writes nothing' -r
complete -c casebook -n "__fish_casebook_using_subcommand sweep" -l plan -d 'Save a rehearsal to a file, to be applied later' -r
complete -c casebook -n "__fish_casebook_using_subcommand sweep" -l apply -d 'Apply a saved plan, if the desk has not changed' -r
complete -c casebook -n "__fish_casebook_using_subcommand sweep" -l db -d 'The desk file [default: ~/.local/share/casebook/desk.db]' -r -F
complete -c casebook -n "__fish_casebook_using_subcommand sweep" -l as -d 'Act as somebody else (admins)' -r
complete -c casebook -n "__fish_casebook_using_subcommand sweep" -l format -d 'table, plain, tsv, csv, json or jsonl [default: table on a terminal, else tsv]' -r
complete -c casebook -n "__fish_casebook_using_subcommand sweep" -l fields -d 'Columns or JSON keys, in this order; "help" lists them' -r
complete -c casebook -n "__fish_casebook_using_subcommand sweep" -l jq -d 'Filter the JSON with a jq expression' -r
complete -c casebook -n "__fish_casebook_using_subcommand sweep" -l color -d 'auto, always or never' -r
complete -c casebook -n "__fish_casebook_using_subcommand sweep" -l request-id -d 'The same id again gives the first answer and no second effect' -r
complete -c casebook -n "__fish_casebook_using_subcommand sweep" -l if-version -d 'Refuse when the case has moved on from this version' -r
complete -c casebook -n "__fish_casebook_using_subcommand sweep" -l catch-up -d 'Run after more than 35 days, close any number of cases'
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
