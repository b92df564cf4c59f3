#include "core/enrol/lists.h"

#include "core/base/text.h"
#include "core/enrol/address.h"
#include "core/enrol/lines.h"

#include <algorithm>
#include <array>

namespace rollcall::enrol {

namespace {

struct Word {
    Format format;
    std::string_view word;
};
constexpr std::array formatWords{Word{Format::Hosts, "hosts"},
                                 Word{Format::AnsibleIni, "ansible"},
                                 Word{Format::AnsibleYaml, "ansible-yaml"},
                                 Word{Format::SshConfig, "ssh-config"},
                                 Word{Format::EtcHosts, "etc-hosts"},
                                 Word{Format::Csv, "csv"}};

constexpr int linesLookedAt = 200;

bool endsWith(std::string_view path, std::string_view end)
{
    return toLower(path).ends_with(end);
}

bool isSection(std::string_view line)
{
    // "[web]" and "[web:vars]", not "[fe80::1]:22" and not "[01-20].lab"
    return line.starts_with('[') && line.ends_with(']') && line.find('[', 1) == line.npos &&
           line.find("::") == line.npos;
}

bool isCsvHeader(std::string_view line)
{
    const std::string lower = toLower(line);
    if (lower.find_first_of(",;\t") == std::string::npos)
        return false;
    for (const char separator : {',', ';', '\t'}) {
        for (const std::string_view cell : split(lower, separator)) {
            const std::string_view word = trimmed(cell);
            if (word == "address" || word == "host" || word == "hostname" || word == "\"address\"")
                return true;
        }
    }
    return false;
}

std::optional<Format> formatOfLine(std::string_view line)
{
    const auto words = splitWords(line);
    const std::string first = toLower(words.front());
    if (line == "---" || line.starts_with("--- "))
        return Format::AnsibleYaml;
    if (isSection(line) || line.find("ansible_") != line.npos)
        return line.ends_with(':') || line.find(": ") != line.npos ? Format::AnsibleYaml
                                                                   : Format::AnsibleIni;
    if (words.size() > 1 && (first == "host" || first == "match" || first == "include"))
        return Format::SshConfig;
    if (words.size() > 1 && isIpLiteral(words[0]) && !isIpLiteral(words[1]) && isHost(words[1]))
        return Format::EtcHosts;
    // "all:" and "  hosts:"; an address does not end with one colon.
    if (line.ends_with(':') && !line.ends_with("::") && words.size() == 1)
        return Format::AnsibleYaml;
    return std::nullopt;
}

} // namespace

std::string_view toString(Format format)
{
    const auto found = std::find_if(formatWords.begin(), formatWords.end(),
                                    [&](const Word& each) { return each.format == format; });
    return found->word;
}

std::optional<Format> formatFromString(std::string_view word)
{
    const auto found = std::find_if(formatWords.begin(), formatWords.end(),
                                    [&](const Word& each) { return each.word == word; });
    return found == formatWords.end() ? std::nullopt : std::optional(found->format);
}

Format detectFormat(std::string_view path, std::string_view text)
{
    if (endsWith(path, ".yml") || endsWith(path, ".yaml"))
        return Format::AnsibleYaml;
    if (endsWith(path, ".csv") || endsWith(path, ".tsv"))
        return Format::Csv;
    if (endsWith(path, "/ssh_config") || endsWith(path, ".ssh/config"))
        return Format::SshConfig;
    Format format = Format::Hosts;
    bool first = true;
    forEachLine(text, [&](std::string_view raw, int number) {
        const std::string_view line = trimmed(raw);
        if (line.empty() || line.front() == '#' || line.front() == ';')
            return number < linesLookedAt;
        if (std::exchange(first, false) && isCsvHeader(line)) {
            format = Format::Csv;
            return false;
        }
        if (const auto found = formatOfLine(line)) {
            format = *found;
            return false;
        }
        return number < linesLookedAt;
    });
    return format;
}

Result<Batch> parseList(Format format, std::string_view text, const std::string& source)
{
    if (text.size() > maxListBytes)
        return Error{ErrorCode::TooLarge, "a list of boards has at most 4 MiB", source,
                     "split it into several files"};
    if (text.find('\0') != text.npos)
        return Error{ErrorCode::InvalidInput, "this is no text file", source, ""};
    switch (format) {
    case Format::Hosts:
        return parseHostList(text, source);
    case Format::AnsibleIni:
        return parseAnsibleIni(text, source);
    case Format::AnsibleYaml:
        return parseAnsibleYaml(text, source);
    case Format::EtcHosts:
        return parseEtcHosts(text, source);
    case Format::Csv:
        return parseCsv(text, source);
    case Format::SshConfig:
        break;
    }
    return Error{ErrorCode::Unsupported,
                 "a configuration of ssh may include others, so it must be a file", source,
                 "give its path with --from"};
}

} // namespace rollcall::enrol
