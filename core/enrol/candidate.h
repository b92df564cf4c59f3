#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// Boards somebody wants on the roster, read from what people keep lists of boards in. Pure
/// functions over text that may be hostile: bounded in size, count and depth, without Qt, and
/// without touching a file or the network. Any thread.
namespace rollcall::enrol {

/// Where something was written: "hosts.txt" and a line counted from 1; 0 when it has no line.
struct Place {
    std::string source;
    int line = 0;
    std::string toString() const; ///< "hosts.txt:12"
    bool operator==(const Place&) const = default;
};

/// One board as a list names it. Texts are valid UTF-8 without control characters.
struct Candidate {
    std::string name; ///< what to call it; never empty, at most maxTextBytes
    std::string user; ///< empty: not said
    std::string host; ///< name or address, IPv6 without brackets; never empty
    std::uint16_t port = 22;
    std::vector<std::string> tags; ///< no empty ones, none twice, in the order they were given
    Place where;
    std::string seat = {}; ///< where it stands, as a table's column "seat" says; mostly empty
    bool operator==(const Candidate&) const = default;
};

/// What a list holds. One bad line does not spoil the others: it becomes a problem, whose context
/// is its place.
struct Batch {
    std::vector<Candidate> candidates;
    std::vector<Error> problems;    ///< at most maxProblems, and one that says there were more
    std::vector<std::string> notes; ///< what was passed over on purpose, in words
};

inline constexpr std::size_t maxListBytes = 4 * 1024 * 1024;
inline constexpr std::size_t maxCandidates = 16'384; ///< ten thousand boards, and room
inline constexpr std::size_t maxProblems = 100;
inline constexpr std::size_t maxTextBytes = 255; ///< of a name, host, user or tag
inline constexpr std::size_t maxTags = 32;       ///< of one board

/// InvalidInput at a place.
Error problemAt(const Place& where, std::string message, std::string remedy = {});

/// Fit for a message: quoted, at most 60 characters, nothing that steers a terminal.
std::string quoted(std::string_view text);

/// True for 1 to maxTextBytes bytes of UTF-8 without control characters that are not blank at
/// either end.
bool isPlainText(std::string_view text);

/// Puts the tag behind the others unless it is there; false when it is no plain text, or one too
/// many.
bool addTag(Candidate& candidate, std::string_view tag);

/// Adds to a batch within its bounds.
class Collecting
{
public:
    explicit Collecting(Batch& batch)
        : m_batch(batch)
    {}
    /// False once maxCandidates are there: time to stop reading.
    bool add(Candidate candidate);
    /// False once there are too many: this is the wrong kind of file, and reading it is over.
    bool problem(Error error);
    void note(std::string words) { m_batch.notes.push_back(std::move(words)); }

private:
    Batch& m_batch;
    bool m_full = false;
};

} // namespace rollcall::enrol
