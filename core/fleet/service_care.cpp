// What a collector looks after besides its boards: that its store is whole, and that the limits are
// those of the file as it is now.
#include "core/fleet/service_private.h"
#include "core/store/care.h"

#include <QDateTime>
#include <QFileInfo>

namespace rollcall::fleet {

QString FleetService::stampOf(const QString& rulesPath)
{
    const QFileInfo info(rulesPath.isEmpty() ? defaultRulesPath() : rulesPath);
    if (!info.exists())
        return QStringLiteral("missing");
    return QStringLiteral("%1 %2 %3")
        .arg(info.lastModified().toMSecsSinceEpoch())
        .arg(info.size())
        .arg(info.isReadable());
}

/// By looking, not by a file watcher: the folder need not exist yet, editors put a new file in the
/// old one's place, and a look every two seconds costs nothing.
void FleetService::lookAtRules()
{
    const QString seen = stampOf(d->options.rulesPath);
    // An editor that takes the old file away before it writes the new one must not bring the
    // defaults into force for a moment: only what stays for two looks counts.
    if (seen != std::exchange(d->rulesStampNow, seen) || seen == d->rulesStamp)
        return;
    d->rulesStamp = seen;
    d->rules = loadRuleSettings(d->options.rulesPath);
    d->onCollector(
        [settings = d->rules.settings](Collector& collector) { collector.setRules(settings); });
    Q_EMIT rulesChanged();
}

void FleetService::takeCare(std::unique_ptr<store::CollectorLock> lock)
{
    d->lock = std::move(lock);
    d->writer->setRestores(true);
    // Most pages of a large store are not read for months. A page that went bad is found here, by
    // a connection of its own, while the boards are watched already.
    d->check = std::jthread([this, path = d->writer->path()](std::stop_token stop) {
        const auto found = store::findDamage(path, stop);
        const bool damaged = found ? !found->isEmpty() : found.error().code == ErrorCode::NotAStore;
        QMetaObject::invokeMethod(
            this,
            [this, damaged] {
                if (damaged)
                    d->writer->restore();
                // Behind the recovery on the store's thread, whatever became of it.
                d->writer->run<bool>([](store::Store&) { return true; }).then(this, [this](bool) {
                    d->checked = true;
                    Q_EMIT storeChecked();
                });
            },
            Qt::QueuedConnection);
    });
}

void FleetService::takeRestored(const store::Recovery& recovery)
{
    d->recovery = recovery;
    d->foreignVersion.reset(); // of another file
    Q_EMIT storeRestored(recovery);
    if (!d->loaded)
        load(); // it could not be read before
}

bool FleetService::isStoreChecked() const
{
    return d->checked;
}

std::optional<store::Recovery> FleetService::recovery() const
{
    return d->recovery;
}

} // namespace rollcall::fleet
