#include "core/enrol/candidate.h"

#include "core/base/text.h"

#include <algorithm>

namespace rollcall::enrol {

std::string Place::toString() const
{
    return line > 0 ? source + ":" + std::to_string(line) : source;
}

Error problemAt(const Place& where, std::string message, std::string remedy)
{
    return {ErrorCode::InvalidInput, std::move(message), where.toString(), std::move(remedy)};
}

std::string quoted(std::string_view text)
{
    constexpr std::size_t most = 60;
    const std::string clean = toValidUtf8(text.substr(0, 4 * most + 4));
    std::string shown;
    std::string_view rest(clean);
    std::size_t characters = 0;
    while (!rest.empty() && characters < most) {
        const std::size_t length = std::max<std::size_t>(1, utf8Length(rest));
        shown += rest.substr(0, length);
        rest.remove_prefix(length);
        ++characters;
    }
    return '"' + shown + (rest.empty() ? "\"" : "…\"");
}

bool isPlainText(std::string_view text)
{
    return !text.empty() && text.size() <= maxTextBytes && trimmed(text).size() == text.size() &&
           toValidUtf8(text) == text;
}

bool addTag(Candidate& candidate, std::string_view tag)
{
    if (!isPlainText(tag))
        return false;
    auto& tags = candidate.tags;
    if (std::find(tags.begin(), tags.end(), tag) != tags.end())
        return true;
    if (tags.size() >= maxTags)
        return false;
    tags.emplace_back(tag);
    return true;
}

bool Collecting::add(Candidate candidate)
{
    if (m_batch.candidates.size() >= maxCandidates) {
        if (!m_full) {
            m_full = true;
            m_batch.problems.push_back({ErrorCode::TooLarge,
                                        "the list names more than " +
                                            std::to_string(maxCandidates) +
                                            " boards; what comes after is left out",
                                        candidate.where.toString(), "split it into several files"});
        }
        return false;
    }
    m_batch.candidates.push_back(std::move(candidate));
    return true;
}

bool Collecting::problem(Error error)
{
    if (m_batch.problems.size() < maxProblems) {
        m_batch.problems.push_back(std::move(error));
        return true;
    }
    m_batch.problems.push_back({ErrorCode::TooLarge,
                                "there are too many problems; what comes after is left out",
                                error.context, "is this the right kind of file?"});
    return false;
}

} // namespace rollcall::enrol
