#!/bin/sh
# Made v1.db, a desk with something of everything, with casebook 0.1.0 of commit 6cf8ead (schema 1):
#   sh make-v1.sh CASEBOOK FOLDER
set -eu
b=$1; dir=$2; here=$(cd "$(dirname "$0")/../../.." && pwd)
mkdir -p "$dir"; cd "$dir"
export CASEBOOK_DB="$dir/v1.db" CASEBOOK_NO_INPUT=1 HOME="$dir" LANG=C.UTF-8 XDG_STATE_HOME="$dir/state"
at() { export CASEBOOK_NOW="$1"; }
as() { who=$1; shift; "$b" --as "$who" "$@" >/dev/null; }
at 2026-03-02T08:00:00Z
"$b" init --policy "$here/examples/policy/acme.toml" >/dev/null
mail() { printf '%s\n' "$@" | "$b" mail receive >/dev/null; }
as dana new --contact alice --service printing/toner -m "The toner is empty on the third floor." --ref INC100
as bob new --service network/vpn -m "The tunnel does not come up." --link "Map=https://example.org/map" --impact 2 --urgency 2
as dana new --contact carla --subject "A question of the ward" --tag ward --tag urgent -m "By phone"
as dana new --internal --subject "Clean up the store room" -m "Before June"
printf 'a file\n' > log.txt
at 2026-03-02T09:00:00Z
as dana take 1; as erik reply 1 -m "Which printer is it?" --attach log.txt --wait --yes
as alice reply 1 -m "The one by the window, Grüße 🙂"
as dana note 1 -m "@lena the same one again" ; as dana take 1 --steal
as femi take 2; as femi note 2 -m "Internal words"
as femi task add 2 -m "Call the provider" --to femi
as femi task add 2 -m "Look at the firewall"
as femi task done SR-000002/2 --result "nobody answers" || true
as alice complain 1 -m "Too slow"
at 2026-03-02T12:00:00Z
as dana resolve 1 -m "Filled up" --tasks complete
as lena escalate 3 --line 2 --group operations
as dana postpone 3 --till 2026-03-20
as alice close 1 --rating 5 -m "Quick"
as bob new --service printing -m "Paper jam in the shop"
as bob new --service printing -m "Paper jam again"
as dana merge 6 --into 5 --yes
as dana reclassify 5 --service printing/jam
as dana edit 5 --priority high --add-tag jam
as dana wait 5 --reason "Parts are ordered" -m "The part comes on Friday"
as ada kb new --title "Paper jams" -m "Open **tray 2**." --keyword paper --service printing
as ada kb publish KB-1 || as ada kb publish 1
as ada kb link 5 1 || true
as dana call 5 -m "Told him" || true
at 2026-03-03T09:00:00Z
mail "From: Carla <carla@clinic.example>" "To: support@acme.example" "Subject: The scanner" "Message-ID: <s1@clinic.example>" "" "It does not scan." "" "On Monday Ada wrote:" "> old words"
mail "From: stranger@else.example" "To: support@acme.example" "Subject: Hello" "Message-ID: <h1@else.example>" "" "Who are you?"
mail "From: dana@acme.example" "To: support@acme.example" "Subject: [SR-000005]" "Message-ID: <d1@acme.example>" "" "Held, this one"
mail "From: MAILER-DAEMON@else.example" "To: support@acme.example" "Subject: Away" "Auto-Submitted: auto-replied" "" "I am away"
mail "From: no-reply@shop.example" "To: support@acme.example" "Subject: Buy" "Message-ID: <b1@shop.example>" "" "Blocked"
"$b" sweep -q >/dev/null || true
at 2026-03-12T09:00:00Z
"$b" sweep -q >/dev/null || true
as dana resolve 2 -m "Restarted" --tasks cancel
as bob rate 2 2 -m "Not yet" || true
as femi resolve 2 -m "Now" ; at 2026-03-12T10:00:00Z
as carla cancel 7 || true
as alice new --follow-up 1 --service printing/toner -m "Empty again" --request-id r-1
as dana split 5 --message 1 || true
"$b" contact invite bob >/dev/null
"$b" keys add alice - >/dev/null <<'KEY'
ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl alice@laptop
KEY
"$b" contact add eve --name "Eve Erased" --email eve@bakery.example --account bakery >/dev/null
as eve new --service printing -m "Secret words of eve"
"$b" erase eve --yes >/dev/null
"$b" agent add zoe --name Zoe --email zoe@acme.example --group helpdesk >/dev/null
"$b" agent retire zoe >/dev/null
at 2026-03-25T09:00:00Z
"$b" sweep -q >/dev/null || true
"$b" doctor --deep
"$b" backup "$dir/out.db" >/dev/null
