// Addresses one below the other, as parallel-ssh and pdsh read them, and hosts(5).
#include "core/base/text.h"
#include "core/enrol/address.h"
#include "core/enrol/lines.h"
#include "core/enrol/lists.h"
#include "core/enrol/range.h"

#include <array>

namespace rollcall::enrol {

namespace {

/// Adds every board that one word names; false when the batch is full.
bool addWord(std::string_view word, const Place& where, Collecting& into)
{
    const auto names = expandRange(word, RangeStyle::Cluster, maxCandidates);
    if (!names) {
        Error error = names.error();
        error.message = error.context + ": " + error.message;
        error.context = where.toString();
        return into.problem(std::move(error));
    }
    for (const std::string& name : *names) {
        const auto address = parseAddress(name);
        if (!address) {
            // Its brothers have the same fault.
            return into.problem(problemAt(where, quoted(name) + ": " + address.error().message,
                                          address.error().remedy));
        }
        Candidate board{address->host, address->user, address->host, address->port.value_or(22), {},
                        where};
        if (!into.add(std::move(board)))
            return false;
    }
    return true;
}

std::string_view withoutComment(std::string_view line)
{
    for (std::size_t at = line.find('#'); at != line.npos; at = line.find('#', at + 1)) {
        if (at == 0 || line[at - 1] == ' ' || line[at - 1] == '\t')
            return line.substr(0, at);
    }
    return line;
}

/// Loopback, broadcast, multicast and "no address" (which lists against advertising are full of).
bool isNoBoard(std::string_view address)
{
    return address.starts_with("127.") || address.starts_with("0.") || address == "::1" ||
           address == "::" || address.starts_with("255.") || address.starts_with("ff0") ||
           address == "fe00::0" || address == "fe00::";
}

} // namespace

Result<Batch> parseWord(std::string_view word, std::string_view* fault)
{
    const auto names = expandRange(trimmed(word), RangeStyle::Cluster, maxCandidates, fault);
    if (!names)
        return names.error();
    if (fault)
        *fault = trimmed(word);
    Batch batch;
    Collecting collecting(batch);
    for (const std::string& name : *names) {
        const auto address = parseAddress(name);
        if (!address) {
            // Where it stands as it is, and not as one of a range.
            const auto at = fault ? fault->find(name) : std::string_view::npos;
            if (at != std::string_view::npos)
                *fault = fault->substr(at, name.size());
            return address.error();
        }
        collecting.add({address->host,
                        address->user,
                        address->host,
                        address->port.value_or(22),
                        {},
                        Place{"command line", 0}});
    }
    return batch;
}

Batch parseHostList(std::string_view text, const std::string& source)
{
    Batch batch;
    Collecting collecting(batch);
    forEachLine(text, [&](std::string_view line, int number) {
        for (const std::string_view word : splitWords(withoutComment(line))) {
            const bool comma = word.ends_with(',') && word.size() > 1; // "a, b"
            if (!addWord(word.substr(0, word.size() - comma), {source, number}, collecting))
                return false;
        }
        return true;
    });
    return batch;
}

Batch parseEtcHosts(std::string_view text, const std::string& source)
{
    Batch batch;
    Collecting collecting(batch);
    int passedOver = 0;
    forEachLine(text, [&](std::string_view line, int number) {
        const auto words = splitWords(line.substr(0, line.find('#')));
        if (words.empty())
            return true;
        const Place where{source, number};
        if (!isIpLiteral(words[0])) {
            return collecting.problem(problemAt(where, quoted(words[0]) + " is no IP address",
                                                "each line is an address and its names"));
        }
        if (isNoBoard(words[0])) {
            ++passedOver;
            return true;
        }
        if (words.size() < 2 || !isHost(words[1])) {
            return collecting.problem(problemAt(where, "this address has no usable name", ""));
        }
        return collecting.add({std::string(words[1]), {}, std::string(words[0]), 22, {}, where});
    });
    if (passedOver > 0)
        collecting.note(std::to_string(passedOver) +
                        " entries of this computer itself, broadcast and blocked names");
    return batch;
}

Batch fromHostNames(const std::vector<std::pair<std::string, Place>>& names)
{
    Batch batch;
    Collecting collecting(batch);
    for (const auto& [name, where] : names) {
        if (name.find_first_of("*?!") != name.npos)
            continue;
        if (!isHost(name)) {
            if (!collecting.problem(problemAt(where, quoted(name) + " is no host name", "")))
                break;
            continue;
        }
        if (!collecting.add({name, {}, name, 22, {}, where}))
            break;
    }
    return batch;
}

} // namespace rollcall::enrol
