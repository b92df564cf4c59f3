# Completion of rollcallctl for bash. Commands and options are read from --help, so that there is
# no second list of them to keep; names of boards from the store.
_rollcallctl_nodes() { # only names that need no quoting: others are typed by hand
    rollcallctl list --json 2>/dev/null |
        grep -oE '"name": ?"[A-Za-z0-9._@:-]+"' | cut -d '"' -f 4
}

_rollcallctl() {
    local word=${COMP_WORDS[COMP_CWORD]} command=${COMP_WORDS[1]:-} words=
    if [ "$COMP_CWORD" -eq 1 ]; then
        words=$(rollcallctl --help 2>/dev/null |
            awk '/^Commands:/ { on = 1; next } /^$/ { on = 0 } on { print $1 }')
    elif [[ $word == -* ]]; then
        words=$(rollcallctl "$command" --help 2>/dev/null | grep -oE -- '^  +(-[a-z], )?--[a-z-]+' |
            grep -oE -- '--[a-z-]+')
    else
        case $command in
            forget | remove | trust | show | changes | identity | join | split | bench | gaps)
                words=$(_rollcallctl_nodes) ;;
            events)
                if [ "$COMP_CWORD" -eq 2 ]; then
                    words="list ack mute unmute mutes "
                elif [[ ${COMP_WORDS[COMP_CWORD - 1]} == --rule ]]; then
                    words="offline throttled under-voltage hot memory disk wear clock-skew"
                    words+=" inventory-changed identity-changed host-key-changed"
                fi
                [[ $words == offline* ]] || words+=$(_rollcallctl_nodes) ;;
            store) [ "$COMP_CWORD" -ne 2 ] || words="info retention check backup recover" ;;
        esac
        [ -n "$words" ] || compopt -o default
    fi
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$word")
}
complete -F _rollcallctl rollcallctl
