#include "core/ssh/known_hosts.h"

#include "core/ssh/host_key.h"
#include "core/ssh/known_hosts_edit.h"
#include "core/ssh/known_hosts_file.h"

#include <QDir>
#include <QStandardPaths>
#include <algorithm>
#include <map>
#include <memory>
#include <utility>
#include <vector>

namespace rollcall::ssh {

namespace {

using Marker = KnownHostsEntry::Marker;

QByteArray nameOf(const Target& target)
{
    return target.knownHostsName().toUtf8();
}

std::optional<HostKey> keyOf(const KnownHostsEntry& entry)
{
    return hostKeyFromBase64(entry.keyType, entry.base64);
}

/// The same without a port; an alias has none.
QByteArray bareNameOf(const Target& target)
{
    return target.hostKeyAlias.isEmpty() ? target.host.toLower().toUtf8() : nameOf(target);
}

Result<void> writeOwn(KnownHostsFile& own, const QByteArray& content)
{
    auto written = writeKnownHosts(own.path(), content);
    own.invalidate();
    return written;
}

} // namespace

class KnownHosts::Private
{
public:
    struct Found {
        KnownHostsFile* file;
        KnownHostsEntry entry;
        HostKey key;
    };

    /// Our own file and those to be asked about this target, as they are now.
    QList<KnownHostsFile*> filesFor(const Target& target)
    {
        QList<KnownHostsFile*> all;
        if (target.knownHostsFiles) {
            all.append(files.front().get());
            for (const QString& path : *target.knownHostsFiles)
                all.append(other(path));
        } else {
            for (const auto& file : files)
                all.append(file.get());
        }
        // A file of somebody else that cannot be read is as good as absent: then its hosts are
        // unknown, and a person is asked.
        for (KnownHostsFile* file : std::as_const(all))
            (void)file->refresh().ok();
        return all;
    }

    /// A file that only some targets name.
    KnownHostsFile* other(const QString& path)
    {
        for (const auto& file : files) {
            if (file->path() == path)
                return file.get();
        }
        auto& file = others[path];
        if (!file)
            file = std::make_unique<KnownHostsFile>(path);
        return file.get();
    }

    /// Every key on file for this name; certificate authorities are none.
    std::vector<Found> find(const Target& target, const QByteArray& name)
    {
        std::vector<Found> all;
        for (KnownHostsFile* file : filesFor(target)) {
            for (const KnownHostsEntry& entry : file->find(name)) {
                const auto key = keyOf(entry);
                if (key && entry.marker != Marker::CertAuthority)
                    all.push_back({file, entry, *key});
            }
        }
        return all;
    }
    std::vector<Found> find(const Target& target) { return find(target, nameOf(target)); }

    Trust check(const Target& target, const QByteArray& name, const HostKey& key)
    {
        Trust trust = Trust::Unknown;
        for (const Found& found : find(target, name)) {
            const bool same = found.key.blob == key.blob;
            if (found.entry.marker == Marker::Revoked) {
                if (same)
                    return Trust::Revoked; // whatever else is on file
            } else if (same) {
                trust = Trust::Known;
            } else if (trust == Trust::Unknown) {
                trust = Trust::Changed;
            }
        }
        return trust;
    }

    Result<void> rewrite(const QByteArray& name, const QByteArray& addition)
    {
        KnownHostsFile& own = *files.front();
        const Result<void> read = own.refresh();
        if (!read)
            return read; // what cannot be read must not be written over
        QByteArray content = knownHostsWithout(own.content(), name);
        if (content == own.content() && addition.isEmpty())
            return {};
        if (!content.isEmpty() && !content.endsWith('\n') && !addition.isEmpty())
            content += '\n';
        return writeOwn(own, content + addition);
    }

    Result<void> append(const QByteArray& addition)
    {
        KnownHostsFile& own = *files.front();
        const Result<void> read = own.refresh();
        if (!read)
            return read;
        QByteArray content = own.content();
        if (!content.isEmpty() && !content.endsWith('\n'))
            content += '\n';
        return writeOwn(own, content + addition);
    }

    /// An entry that would still contradict the new key after our own file was cleaned.
    const Found* obstacle(const std::vector<Found>& found, const HostKey& key) const
    {
        const auto it = std::find_if(found.begin(), found.end(), [&](const Found& other) {
            return other.file != files.front().get() && other.entry.marker == Marker::None &&
                   other.key.blob != key.blob;
        });
        return it == found.end() ? nullptr : &*it;
    }

    std::vector<std::unique_ptr<KnownHostsFile>> files;        ///< the first is ours; never empty
    std::map<QString, std::unique_ptr<KnownHostsFile>> others; ///< named by targets
};

KnownHosts::KnownHosts(QStringList paths)
    : d(new Private)
{
    Q_ASSERT(!paths.isEmpty());
    for (const QString& path : paths)
        d->files.push_back(std::make_unique<KnownHostsFile>(path));
}

KnownHosts::~KnownHosts() = default;

QStringList KnownHosts::defaultPaths()
{
    const QString config = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    return {config + QLatin1String("/rollcall/known_hosts"),
            QDir::homePath() + QLatin1String("/.ssh/known_hosts"),
            QStringLiteral("/etc/ssh/ssh_known_hosts")};
}

Trust KnownHosts::check(const Target& target, const HostKey& key)
{
    const Trust trust = d->check(target, nameOf(target), key);
    const QByteArray bare = bareNameOf(target);
    if (trust != Trust::Unknown || bare == nameOf(target))
        return trust;
    // Another key of the same name says nothing: it may be another server's.
    const Trust ofName = d->check(target, bare, key);
    return ofName == Trust::Changed ? Trust::Unknown : ofName;
}

QString KnownHosts::authority(const Target& target)
{
    for (KnownHostsFile* file : d->filesFor(target)) {
        for (const KnownHostsEntry& entry : file->find(nameOf(target))) {
            if (entry.marker == Marker::CertAuthority)
                return QStringLiteral("%1 line %2").arg(file->path()).arg(entry.line);
        }
    }
    return {};
}

QList<HostKey> KnownHosts::known(const Target& target)
{
    QList<HostKey> keys;
    for (const Private::Found& found : d->find(target)) {
        if (found.entry.marker == Marker::None && !keys.contains(found.key))
            keys.append(found.key);
    }
    return keys;
}

Result<void> KnownHosts::accept(const Target& target, const HostKey& key, bool replace)
{
    const QByteArray name = nameOf(target);
    const std::string context = target.display().toStdString();
    if (hostKeyFromBlob(key.blob) != key)
        return Error{ErrorCode::InvalidInput, "there is no valid host key to accept", context,
                     "connect once, so that the node shows its key"};
    if (!canBeInKnownHosts(name))
        return Error{ErrorCode::InvalidInput, "this name cannot be kept in known_hosts", context,
                     "use the node's plain name or address"};
    const Trust trust = check(target, key);
    if (trust == Trust::Revoked)
        return Error{ErrorCode::HostKeyChanged, "this host key has been revoked", context,
                     "give the board a new host key"};
    if (trust == Trust::Changed && !replace)
        return Error{ErrorCode::HostKeyChanged, "another host key is on file for it", context,
                     "compare the fingerprints and replace the old key"};
    const std::vector<Private::Found> found = d->find(target);
    const Private::Found* obstacle = replace ? d->obstacle(found, key) : nullptr;
    if (obstacle) {
        const std::string file = obstacle->file->path().toStdString();
        return Error{ErrorCode::HostKeyChanged,
                     "the old host key is in " + file + ", line " +
                         std::to_string(obstacle->entry.line) + ", which is not ours to change",
                     context,
                     "remove it yourself: ssh-keygen -R '" + name.toStdString() + "' -f " + file};
    }
    if (replace)
        return d->rewrite(name, knownHostsLine(name, key));
    return trust == Trust::Known ? Result<void>() : d->append(knownHostsLine(name, key));
}

Result<void> KnownHosts::forget(const Target& target)
{
    return d->rewrite(nameOf(target), {});
}

} // namespace rollcall::ssh
