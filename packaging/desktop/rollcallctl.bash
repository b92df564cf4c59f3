# Completion of rollcallctl for bash. Commands and options are read from --help, so that there is
# no second list of them to keep; names of boards from the store.
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
                # Only names that need no quoting: others are typed by hand.
                words=$(rollcallctl list --json 2>/dev/null |
                    grep -oE '"name": ?"[A-Za-z0-9._@:-]+"' | cut -d '"' -f 4) ;;
            store) [ "$COMP_CWORD" -ne 2 ] || words="info retention check backup recover" ;;
        esac
        [ -n "$words" ] || compopt -o default
    fi
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$word")
}
complete -F _rollcallctl rollcallctl
