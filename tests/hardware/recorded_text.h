#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What the readers of recorded command output share (dmidecode_text, lscpu_text, sbc_bench_text).
/// They stand in for the agent where a corpus has only text; no Qt here.
namespace recorded {

/// The whole file; empty when it cannot be read.
std::string contentOf(const std::filesystem::path& file);

/// The trimmed value behind "key:" at the beginning of a line, blanks and tabs before it allowed;
/// the first of several. Empty when there is none.
std::string_view valueOf(std::string_view text, std::string_view key);

/// A core as such texts name it, and what its identification register says (MIDR_EL1 in Arm's
/// technical reference manual of each core; the vendors' from arch/arm64/include/asm/cputype.h).
struct NamedPart {
    std::string_view word; ///< "Cavium ThunderX 88XX"
    std::uint32_t implementer, part;
    std::string_view name; ///< what Rollcall says: "ThunderX"
};

/// nullptr for a word that names no core.
const NamedPart* findNamedPart(std::string_view word);

/// The register of `part` at "r2p0"; nullopt when `stepping` is nothing of that form.
std::optional<std::uint64_t> midrOf(const NamedPart& part, std::string_view stepping);

/// True when one name is in the other but for case, blanks, dashes and trade marks, or a name in
/// its brackets is: "Tegra X1 (T210)" and "NVIDIA T210".
bool sameName(std::string_view one, std::string_view other);

/// The rows of a CSV file (RFC 4180, quoted fields without line ends), by the names of its first.
std::vector<std::map<std::string, std::string>> readCsv(const std::filesystem::path& file);

} // namespace recorded
