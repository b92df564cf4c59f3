#include "agent/readers/mounts.h"

#include "agent/names.h"
#include "agent/readers/parse.h"
#include "core/base/text.h"

#include <algorithm>

namespace rollcall::agent {

namespace {

constexpr std::size_t maxVolumes = 256;
constexpr int maxLayers = 4;           // LVM over LUKS over RAID over a partition
constexpr std::size_t maxVisited = 64; // of one volume's parts
constexpr std::string_view blockRoot = "sys/block/";

struct Mount {
    std::string_view number; ///< "major:minor"; empty where only /proc/self/mounts is known
    std::string_view source, path, type;
    std::string_view part = "/"; ///< the directory of the file system that is mounted there
};

/// proc(5), mountinfo: "36 35 98:0 /part /path options [optional…] - type source super-options"
std::optional<Mount> parseMountinfo(const std::vector<std::string_view>& words)
{
    const auto dash = std::find(words.begin(), words.end(), "-");
    if (words.size() < 6 || words.end() - dash < 3)
        return std::nullopt;
    return Mount{words[2], dash[2], words[4], dash[1], words[3]};
}

/// fstab(5): "source path type options 0 0"
std::optional<Mount> parseMounts(const std::vector<std::string_view>& words)
{
    if (words.size() < 3)
        return std::nullopt;
    return Mount{{}, words[0], words[1], words[2]};
}

/// Not a directory that is shown at a second place, as containers have by the dozen. A sub-volume
/// is a file system to its user.
bool isWhole(const Mount& mount)
{
    return mount.part == "/" || mount.path == "/" || mount.type == "btrfs";
}

/// The device-mapper device of that name; without udev's links only a search finds it.
std::optional<std::string> findMapped(const Directory& root, std::string_view name)
{
    const Directory blocks = root.directory("sys/block");
    for (const std::string& block : blocks.list()) {
        if (block.starts_with("dm-") && blocks.text(block + "/dm/name") == name)
            return block;
    }
    return std::nullopt;
}

/// The numbers come first: the root file system may be mounted from a "/dev/root" that exists
/// nowhere. btrfs has numbers of its own.
std::optional<std::string> findDevice(const Directory& root, const Mount& mount)
{
    constexpr std::string_view devices = "/dev/", mapper = "mapper/";
    if (!mount.source.starts_with(devices))
        return std::nullopt;
    if (!mount.number.empty()) {
        if (auto name = root.linkName("sys/dev/block/" + std::string(mount.number)))
            return name;
    }
    const std::string name = unescapedMount(mount.source.substr(devices.size()));
    if (name.starts_with(mapper))
        return findMapped(root, std::string_view(name).substr(mapper.size()));
    return name.find('/') == std::string::npos ? std::optional(name) : std::nullopt;
}

class Volumes
{
public:
    explicit Volumes(const Directory& root)
        : m_root(root)
    {}

    void add(const std::string& device, const MountedVolume& volume)
    {
        m_visited = 0;
        addParts(device, volume, 0);
    }

    void removeAt(const std::vector<std::string>& paths)
    {
        std::erase_if(m_volumes, [&](const MountedVolume& volume) {
            return std::find(paths.begin(), paths.end(), volume.path) != paths.end();
        });
    }

    /// One of each device, the one with the shortest path.
    std::vector<MountedVolume> taken()
    {
        const auto before = [](const MountedVolume& a, const MountedVolume& b) {
            if (a.device != b.device)
                return naturalLess(a.device, b.device);
            return a.path.size() != b.path.size() ? a.path.size() < b.path.size() : a.path < b.path;
        };
        const auto alike = [](const MountedVolume& a, const MountedVolume& b) {
            return a.device == b.device;
        };
        std::sort(m_volumes.begin(), m_volumes.end(), before);
        m_volumes.erase(std::unique(m_volumes.begin(), m_volumes.end(), alike), m_volumes.end());
        return std::move(m_volumes);
    }

private:
    /// Down to what a layer lies on, should it be one.
    void addParts(const std::string& device, const MountedVolume& volume, int depth)
    {
        if (++m_visited > maxVisited || depth > maxLayers || m_volumes.size() >= maxVolumes ||
            device.empty() || device.find('/') != std::string::npos)
            return;
        if (device.starts_with("dm-") || device.starts_with("md")) {
            const std::string slaves = std::string(blockRoot) + device + "/slaves";
            for (const std::string& part : m_root.directory(slaves).list())
                addParts(part, volume, depth + 1);
        } else {
            m_volumes.push_back({toValidUtf8(device), volume.path, volume.type});
        }
    }

    const Directory& m_root;
    std::vector<MountedVolume> m_volumes;
    std::size_t m_visited = 0;
};

} // namespace

std::string unescapedMount(std::string_view text)
{
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto octal = [&](std::size_t at) {
            return at < text.size() && text[at] >= '0' && text[at] <= '7' ? text[at] - '0' : -1;
        };
        if (text[i] == '\\' && octal(i + 1) >= 0 && octal(i + 2) >= 0 && octal(i + 3) >= 0) {
            plain += static_cast<char>(octal(i + 1) * 64 + octal(i + 2) * 8 + octal(i + 3));
            i += 3;
        } else {
            plain += text[i];
        }
    }
    return plain;
}

std::vector<MountedVolume> readMountedVolumes(FileSystem& files)
{
    const Directory& root = files.root();
    auto text = root.bytes("proc/self/mountinfo", maxMountsBytes);
    const bool numbered = text.has_value();
    for (const char* name : {"proc/self/mounts", "proc/mounts"}) {
        if (!text)
            text = root.bytes(name, maxMountsBytes);
    }
    if (!text)
        return {};
    const std::string kept(*text); // other files are read before this one is done with
    std::vector<std::string> automounts;
    Volumes volumes(root);
    for (std::string_view rest = kept; !rest.empty();) {
        const std::string_view line = takeLine(rest);
        const auto words = splitWords(line);
        const auto mount = numbered ? parseMountinfo(words) : parseMounts(words);
        if (!mount)
            continue;
        if (mount->type == "autofs" && automounts.size() < maxVolumes)
            automounts.push_back(toValidUtf8(unescapedMount(mount->path)));
        else if (isWhole(*mount))
            if (const auto device = findDevice(root, *mount))
                volumes.add(
                    *device,
                    {{}, toValidUtf8(unescapedMount(mount->path)), toValidUtf8(mount->type)});
    }
    volumes.removeAt(automounts);
    return volumes.taken();
}

} // namespace rollcall::agent
