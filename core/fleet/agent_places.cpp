#include "core/fleet/agent_places.h"

#include "core/ssh/upload.h"

#include <QHash>
#include <algorithm>

namespace rollcall::fleet {

namespace {

constexpr char missingMark[] = "rollcall-agent: none here: ";
constexpr char placeMark[] = "rollcall-agent: from ";
constexpr qsizetype maxPathBytes = 1024;

/// $c: the cache. $u: who we are. places: one a line, since a home may have blanks in its name.
constexpr char placesPart[] =
    R"(c="${XDG_CACHE_HOME:-$HOME/.cache}"; u=$(id -u); )"
    R"(places() { printf '%s\n' "$c/rollcall" "${XDG_RUNTIME_DIR:-/run/user/$u}/rollcall" )"
    R"("/dev/shm/rollcall-$u" "/tmp/rollcall-$u" "/var/tmp/rollcall-$u"; }; )";

/// ls -ldn prints mode, links and owner first. The owner is compared as a number, and the folder
/// above is looked at through its own links: ~/.cache may well be one.
constexpr char safePart[] =
    R"(mode() { set -- $(LC_ALL=C ls -ldn "$1" 2>/dev/null); echo "$1 $3"; }; )"
    R"(safe() { [ -d "$1" ] && [ ! -L "$1" ] || return 1; )"
    R"(case $(mode "$1") in d????-??-*" $u") ;; *) return 1 ;; esac; )"
    R"(case $(mode "${1%/*}/.") in d????????[tT]*" $u" | d????????[tT]*" 0") ;; )"
    R"(d???????-*" $u" | d????-??-*" 0") ;; *) return 1 ;; esac; }; )";

/// $1: folder, $2: more tests for find. Unlinking what runs would do no harm to it, but its viewer
/// would have to bring it again.
constexpr char sweepPart[] =
    R"(sweep() { (cd "$1" && d=$(pwd -P) || exit; r=$(ls -l /proc/[0-9]*/exe 2>/dev/null); )"
    R"(find "$d" -maxdepth 1 -type f -name '.upload-*' -mmin +60 -exec rm -f {} \; ; )"
    R"(find "$d" -maxdepth 1 -type f -name 'rollcall-agent-[0-9]*-????????????' )"
    R"(! -name "$n" $2 | while IFS= read -r o; do )"
    R"(case $r in *"$o"*) ;; *) rm -f "$o" ;; esac; done) 2>/dev/null; }; )";

QByteArray nameOf(const QByteArray& agentFileName)
{
    return "n=" + ssh::shellQuoted(agentFileName) + "; ";
}

} // namespace

QByteArray shellCommand(const QByteArray& script)
{
    return "exec /bin/sh -c " + ssh::shellQuoted(script);
}

std::optional<AgentMissing> parseAgentMissing(const QByteArray& line)
{
    if (!line.startsWith(missingMark))
        return std::nullopt;
    const QByteArray machine = line.mid(sizeof missingMark - 1).trimmed();
    const bool plain =
        std::all_of(machine.cbegin(), machine.cend(), [](char c) { return c > 0x20 && c < 0x7f; });
    if (machine.isEmpty() || machine.size() > 64 || !plain)
        return std::nullopt;
    return AgentMissing{QString::fromLatin1(machine)};
}

QByteArray startCommand(const QByteArray& agentFileName)
{
    // The usual case comes first and starts no other program: a Pi Zero takes its time for each.
    return shellCommand(
        nameOf(agentFileName) +
        R"(a="${XDG_CACHE_HOME:-$HOME/.cache}/rollcall/$n"; [ -x "$a" ] && exec "$a" serve; )" +
        placesPart + safePart +
        R"(d=$(places | while IFS= read -r d; do )"
        R"([ -x "$d/$n" ] && safe "$d" && printf '%s' "$d" && break; done); )"
        R"([ -n "$d" ] && echo ")" +
        placeMark + R"($d" && exec "$d/$n" serve; )" +
        R"(command -v rollcall-agent >/dev/null 2>&1 && exec rollcall-agent serve; )"
        R"(echo ")" +
        missingMark + "$(uname -m)\"");
}

std::optional<QByteArray> parseAgentPlace(const QByteArray& line)
{
    if (!line.startsWith(placeMark))
        return std::nullopt;
    const QByteArray folder = line.mid(sizeof placeMark - 1).trimmed();
    return isPlainPath(folder) ? std::optional(folder) : std::nullopt;
}

bool isPlainPath(const QByteArray& path)
{
    if (!path.startsWith('/') || path.size() > maxPathBytes)
        return false;
    for (const char c : path) {
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f)
            return false;
    }
    return true;
}

QByteArray probeScript(const QByteArray& agentFileName, qsizetype bytes, int first)
{
    const QByteArray needed = QByteArray::number(bytes / 1024 + 8); // and the folder's own blocks
    return "export LC_ALL=C; " + nameOf(agentFileName) + placesPart + safePart + sweepPart +
           R"(free() { df -Pk "$1" 2>/dev/null | sed -n '$s/.* \([0-9][0-9]*\)  *[0-9]*% .*/\1/p'; }; )"
           R"(probe() { e=$( (umask 077; mkdir -p "$1") 2>&1) || { echo "cannot $k 0 $1: $e"; return 1; }; )"
           R"(safe "$1" || { echo "unsafe $k 0 $1"; return 1; }; )"
           R"(f=$(free "$1"); [ "${f:-)" +
           needed + R"(}" -ge )" + needed + R"( ] || { sweep "$1"; f=$(free "$1"); }; )" +
           R"([ "${f:-)" + needed + R"(}" -ge )" + needed +
           R"( ] || { echo "full $k $f $1"; return 1; }; )"
           // Some shells say "cannot create", others only the reason: the braces catch both.
           R"(t="$1/.upload-probe-$$"; )"
           R"(e=$( { printf '#!/bin/sh\n' >"$t" && chmod 700 "$t"; } 2>&1) || )"
           R"({ rm -f "$t"; echo "cannot $k 0 $1: $e"; return 1; }; )"
           R"("$t" 2>/dev/null; s=$?; rm -f "$t"; )"
           R"([ $s = 0 ] || { echo "noexec $k 0 $1"; return 1; }; echo "good $k 0 $1"; }; k=-1; )"
           R"(places | while IFS= read -r d; do k=$((k + 1)); [ $k -lt )" +
           QByteArray::number(first) +
           R"( ] && continue; probe "$d" && break; rmdir "$d" 2>/dev/null; done)";
}

QList<PlaceAnswer> parsePlaces(const QByteArray& answer)
{
    using Kind = PlaceAnswer::Kind;
    static const QHash<QByteArray, Kind> kinds{{"good", Kind::Good},
                                               {"noexec", Kind::NoExecute},
                                               {"full", Kind::Full},
                                               {"unsafe", Kind::Unsafe},
                                               {"cannot", Kind::NotWritable}};
    QList<PlaceAnswer> places;
    for (const QByteArray& line : answer.left(16 * 1024).split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        const auto kind = kinds.constFind(words.value(0));
        if (kind == kinds.constEnd() || words.size() < 4)
            continue;
        PlaceAnswer place;
        place.kind = *kind;
        bool numberOk = false, freeOk = false;
        place.number = words[1].toInt(&numberOk);
        place.freeKib = words[2].toLongLong(&freeOk);
        place.folder = words.mid(3).join(' ');
        if (place.kind == Kind::NotWritable) {
            const auto colon = place.folder.indexOf(": ");
            place.words = place.folder.mid(colon < 0 ? place.folder.size() : colon + 2);
            place.folder = place.folder.left(colon);
        }
        if (numberOk && freeOk && place.number >= 0 && isPlainPath(place.folder))
            places.append(std::move(place));
    }
    return places;
}

QByteArray installScript(const QByteArray& folder, const QByteArray& uploaded,
                         const QByteArray& agentFileName, const QByteArray& sha256)
{
    const QByteArray checked =
        R"(sum=$( { sha256sum "$f" || busybox sha256sum "$f" || openssl dgst -sha256 -r "$f"; } )"
        R"(2>/dev/null | cut -c1-64); [ -n "$sum" ] && [ "$sum" != )" +
        sha256 + R"( ] && { rm -f "$f"; echo 'the upload arrived damaged'; exit 1; }; )";
    // On the disk before it gets its name: after a power cut there is a whole agent, or none.
    return "d=" + ssh::shellQuoted(folder) + "; f=" + ssh::shellQuoted(uploaded) + "; " +
           nameOf(agentFileName) + sweepPart + checked +
           R"(chmod 700 "$f" && "$f" --version >/dev/null || { rm -f "$f"; )"
           R"(echo 'it was uploaded but cannot be executed there'; exit 1; }; )"
           R"({ sync "$f" || sync; } 2>/dev/null; mv -f "$f" "$d/$n" && sweep "$d" "-mtime +7"; )"
           R"([ -x "$d/$n" ] && echo ok)";
}

QByteArray abandonScript(const QByteArray& folder, const QByteArray& uploaded)
{
    return "export LC_ALL=C; d=" + ssh::shellQuoted(folder) + "; f=" + ssh::shellQuoted(uploaded) +
           R"(; s=$(wc -c <"$f" 2>/dev/null); )"
           R"(a=$(df -Pk "$d" 2>/dev/null | sed -n '$s/.* \([0-9][0-9]*\)  *[0-9]*% .*/\1/p'); )"
           R"(rm -f "$f"; rmdir "$d" 2>/dev/null; echo $((${s:-0})) $((${a:--1})))";
}

QByteArray repairScript(const QByteArray& agentFileName)
{
    return nameOf(agentFileName) + placesPart + safePart +
           R"(places | while IFS= read -r d; do [ -e "$d/$n" ] && safe "$d" || continue; )"
           R"(case $("$d/$n" --version 2>/dev/null) in rollcall-agent*) ;; )"
           R"(*) rm -f "$d/$n" && echo removed ;; esac; done)";
}

QByteArray cleanScript()
{
    return QByteArray(placesPart) + safePart +
           R"(places | while IFS= read -r d; do [ -d "$d" ] || continue; )"
           R"(safe "$d" || { echo "left $d"; continue; }; )"
           R"(for f in "$d"/rollcall-agent-[0-9]*-???????????? "$d"/.upload-*; do )"
           R"([ -f "$f" ] && [ ! -L "$f" ] && rm -f "$f" && echo "removed $f"; done; )"
           R"(for f in "$d"/* "$d"/.[!.]*; do [ -e "$f" ] || [ -L "$f" ] || continue; )"
           R"(echo "left $f"; done; rmdir "$d" 2>/dev/null; done; true)";
}

} // namespace rollcall::fleet
