#include "core/ssh/known_hosts_edit.h"

#include "core/ssh/known_hosts_file.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <algorithm>

namespace rollcall::ssh {

namespace {

using Marker = KnownHostsEntry::Marker;

/// The line without this host; empty when nothing is left of it. A pattern stays: it is not for
/// this host alone.
QByteArray withoutHost(QByteArrayView line, const KnownHostsEntry& entry, const QByteArray& name)
{
    if (entry.hosts.startsWith('|'))
        return {};
    QList<QByteArray> kept;
    for (const QByteArray& host : entry.hosts.toByteArray().split(',')) {
        if (host.toLower() != name)
            kept.append(host);
    }
    if (kept.isEmpty())
        return {};
    const qsizetype begin = entry.hosts.data() - line.data();
    return line.first(begin).toByteArray() + kept.join(',') +
           line.sliced(begin + entry.hosts.size()).toByteArray();
}

Error writeError(const QString& path, const QString& reason)
{
    return Error{ErrorCode::Io, "cannot write the list of known host keys: " + reason.toStdString(),
                 path.toStdString(), "check the folder's owner and free space"};
}

} // namespace

bool canBeInKnownHosts(const QByteArray& name)
{
    const QByteArrayView special = "*?!,|#@";
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [&](char c) {
        return static_cast<unsigned char>(c) > ' ' && c != '\x7f' && !special.contains(c);
    });
}

QByteArray knownHostsWithout(const QByteArray& content, const QByteArray& name)
{
    QByteArray result;
    const QByteArrayView view(content);
    for (qsizetype begin = 0; begin < view.size();) {
        const qsizetype newline = view.indexOf('\n', begin);
        const qsizetype end = newline < 0 ? view.size() : newline + 1;
        const QByteArrayView whole = view.sliced(begin, end - begin);
        const QByteArrayView line = newline < 0 ? whole : whole.chopped(1);
        const auto entry = parseKnownHostsLine(line, 0);
        if (entry && entry->marker == Marker::None && knownHostsMatch(entry->hosts, name)) {
            const QByteArray rest = withoutHost(line, *entry, name);
            if (!rest.isEmpty())
                result += rest + (newline < 0 ? "" : "\n");
        } else {
            result += whole.toByteArray();
        }
        begin = end;
    }
    return result;
}

Result<void> writeKnownHosts(const QString& path, const QByteArray& content)
{
    const QFileInfo folder(QFileInfo(path).absolutePath());
    if (!folder.exists()) {
        QDir().mkpath(folder.absolutePath());
        constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
        if (!QDir().mkdir(folder.absoluteFilePath(), ownerOnly))
            return writeError(path, QStringLiteral("cannot make its folder"));
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return writeError(path, file.errorString());
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(content);
    if (!file.commit())
        return writeError(path, file.errorString());
    return {};
}

QByteArray knownHostsLine(const QByteArray& name, const HostKey& key)
{
    return name + ' ' + key.type.toLatin1() + ' ' + key.blob.toBase64() + '\n';
}

} // namespace rollcall::ssh
