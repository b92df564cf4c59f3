#include "core/store/records.h"

#include <array>
#include <utility>

namespace rollcall::store {

namespace {

// The words are kept in the database and in exports: add to them, never rename one.
constexpr std::array<std::pair<EventKind, const char*>, 12> kindWords{{
    {EventKind::Online, "online"},
    {EventKind::Offline, "offline"},
    {EventKind::Throttled, "throttled"},
    {EventKind::Hot, "hot"},
    {EventKind::UnderVoltage, "under-voltage"},
    {EventKind::InventoryChanged, "inventory-changed"},
    {EventKind::HostKeyChanged, "host-key-changed"},
    {EventKind::Memory, "memory"},
    {EventKind::Disk, "disk"},
    {EventKind::Wear, "wear"},
    {EventKind::ClockSkew, "clock-skew"},
    {EventKind::IdentityChanged, "identity-changed"},
}};

} // namespace

QString toString(EventKind kind)
{
    for (const auto& [known, word] : kindWords) {
        if (known == kind)
            return QString::fromLatin1(word);
    }
    return {};
}

std::optional<EventKind> eventKindFromString(QStringView word)
{
    for (const auto& [kind, known] : kindWords) {
        if (word == QLatin1String(known))
            return kind;
    }
    return std::nullopt;
}

} // namespace rollcall::store
