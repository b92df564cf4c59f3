#pragma once

#include "core/enrol/candidate.h"

#include <optional>
#include <string>
#include <string_view>

namespace rollcall::enrol {

/// What people keep lists of boards in.
enum class Format {
    Hosts,       ///< one or more "[user@]host[:port]" a line, ranges allowed, # comments
    AnsibleIni,  ///< inventory of Ansible in its INI form
    AnsibleYaml, ///< the same in YAML
    SshConfig,   ///< ssh_config(5): read by core/ssh, which knows the format
    EtcHosts,    ///< hosts(5)
    Csv,         ///< a header with name, address, user, port, tags, seat
};
/// "hosts", "ansible", "ansible-yaml", "ssh-config", "etc-hosts", "csv": the words of --format.
std::string_view toString(Format format);
std::optional<Format> formatFromString(std::string_view word);

/// What the text seems to be, by the name of its file and by what it holds.
Format detectFormat(std::string_view path, std::string_view text);

/// Reads a list of any format but SshConfig, which is Unsupported here. `source` names the file in
/// messages. Errors are of the whole list (TooLarge over maxListBytes, InvalidInput when it is no
/// text or not of this format); single lines that cannot be read are problems of the batch.
Result<Batch> parseList(Format format, std::string_view text, const std::string& source);

/// What stands on a command line or is typed into a field: an address, a range of them
/// ("pi@pi[01-32].lab:2222"), or several of both parted by commas. `fault` as for expandRange().
Result<Batch> parseWord(std::string_view word, std::string_view* fault = nullptr);

/// Words of ssh_config(5)'s Host lines as boards to be reached by these names. What has * ? or !
/// is passed over.
Batch fromHostNames(const std::vector<std::pair<std::string, Place>>& names);

// One a format; parseList() has checked the size.
Batch parseHostList(std::string_view text, const std::string& source);
Batch parseEtcHosts(std::string_view text, const std::string& source);
Result<Batch> parseCsv(std::string_view text, const std::string& source);
Result<Batch> parseAnsibleIni(std::string_view text, const std::string& source);
Result<Batch> parseAnsibleYaml(std::string_view text, const std::string& source);

} // namespace rollcall::enrol
