#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <optional>

/// Where an agent may lie on a board, and the short shell scripts that look after it there. The
/// places, in their order:
///
///     ${XDG_CACHE_HOME:-~/.cache}/rollcall      kept between boots
///     ${XDG_RUNTIME_DIR:-/run/user/UID}/rollcall
///     /dev/shm/rollcall-UID, /tmp/rollcall-UID, /var/tmp/rollcall-UID
///
/// The later ones are for homes that are mounted noexec, read-only or full. As others may write
/// beside them, a place is used only when it is a real folder, not a link, belongs to the login's
/// user, only that user may write to it, and the folder above lets nobody else replace it: it is
/// the user's own, or root's and not writable or sticky. Every script repeats that check, runs in
/// any POSIX shell (dash, bash, BusyBox) and takes the answers of tools in the C locale.
namespace rollcall::fleet {

/// What the board's shell said instead of starting an agent: it has none of ours.
struct AgentMissing {
    QString machine; ///< uname -m
    bool operator==(const AgentMissing&) const = default;
};

/// Parses the answer that startCommand() makes a shell give; nullopt when the line is not that
/// answer, or its machine no plain word.
std::optional<AgentMissing> parseAgentMissing(const QByteArray& line);

/// A whole command line for a login shell of any kind (fish and csh included): one quoted word.
QByteArray shellCommand(const QByteArray& script);

/// Starts the agent of this file name from the first place that has it, else one that is installed
/// on the board, else says what would be needed (parseAgentMissing()). From any place but the
/// first it says so before: see parseAgentPlace(). A key restricted to
/// `command="rollcall-agent serve"` never sees it.
QByteArray startCommand(const QByteArray& agentFileName);

/// The folder in startCommand()'s word about an unusual place; nullopt for any other line.
std::optional<QByteArray> parseAgentPlace(const QByteArray& line);

/// Whether a path that a board named may be used in scripts and shown: absolute, of bounded length,
/// without control characters.
bool isPlainPath(const QByteArray& path);

/// Looks for a place for a file of `bytes`, from the place of number `first` (0 is the cache):
/// makes its folder, tries to write and to execute there, and counts the free space; when that is
/// short, agents of other versions that nobody runs go first.
QByteArray probeScript(const QByteArray& agentFileName, qsizetype bytes, int first);

/// One line of the answer of probeScript().
struct PlaceAnswer {
    enum class Kind {
        Good,        ///< may be used
        NoExecute,   ///< mounted noexec, or a policy forbids it
        Full,        ///< see freeKib
        Unsafe,      ///< somebody else could change what lies there
        NotWritable, ///< see words
    };
    Kind kind = Kind::Good;
    int number = 0; ///< place; the next probe may begin after it
    qint64 freeKib = 0;
    QByteArray folder;
    QByteArray words; ///< of the board, why it cannot be written
};
/// The answer's lines; those that make no sense are left out.
QList<PlaceAnswer> parsePlaces(const QByteArray& answer);

/// Compares the upload's SHA-256, tries to run it, renames it and lets go of other versions that
/// nobody runs and nobody brought within a week. Prints "ok", or the reason.
QByteArray installScript(const QByteArray& folder, const QByteArray& uploaded,
                         const QByteArray& agentFileName, const QByteArray& sha256);

/// After an upload that failed: prints how many bytes had arrived and how many KiB were free then,
/// and removes what there is of it.
QByteArray abandonScript(const QByteArray& folder, const QByteArray& uploaded);

/// Removes the agent of this name wherever it cannot be run (a power cut may leave half of it), so
/// that it is brought anew. Prints "removed" when there was one.
QByteArray repairScript(const QByteArray& agentFileName);

/// Removes all agents and uploads of Rollcall from all places, then the empty folders. Prints
/// "removed PATH" for each file, and "left PATH" for what is not ours in a folder of ours.
QByteArray cleanScript();

} // namespace rollcall::fleet
