#pragma once

#include "core/ssh/host_key.h"
#include "core/ssh/known_hosts.h"

#include <QCryptographicHash>
#include <QFile>
#include <QMessageAuthenticationCode>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

/// Keys, targets and files for tests of known_hosts.
namespace rollcall::test {

using ssh::HostKey;
using ssh::Target;

/// A well-formed key whose 32 bytes are made from a seed. Only its form matters here.
inline HostKey keyNumber(int seed, const QByteArray& type = "ssh-ed25519")
{
    const auto string = [](const QByteArray& text) {
        QByteArray size(4, '\0');
        qToBigEndian(quint32(text.size()), size.data());
        return size + text;
    };
    const QByteArray material =
        QCryptographicHash::hash(QByteArray::number(seed), QCryptographicHash::Sha256);
    return *ssh::hostKeyFromBlob(string(type) + string(material));
}

inline QByteArray line(const QByteArray& hosts, const HostKey& key)
{
    return hosts + ' ' + key.type.toLatin1() + ' ' + key.blob.toBase64() + '\n';
}

inline QByteArray hashed(const QByteArray& name)
{
    const QByteArray salt = QCryptographicHash::hash("salt" + name, QCryptographicHash::Sha1);
    const QByteArray hash = QMessageAuthenticationCode::hash(name, salt, QCryptographicHash::Sha1);
    return "|1|" + salt.toBase64() + '|' + hash.toBase64();
}

inline Target target(const QString& host, quint16 port = 22)
{
    Target t;
    t.host = host;
    t.port = port;
    return t;
}

inline const HostKey key1 = keyNumber(1);
inline const HostKey key2 = keyNumber(2);

/// A folder with our own file and one of the user's.
class KnownHostsFolder
{
public:
    QString own() const { return m_folder.filePath(QStringLiteral("config/rollcall/known_hosts")); }
    QString other() const { return m_folder.filePath(QStringLiteral("known_hosts")); }
    void writeOther(const QByteArray& content)
    {
        QFile file(other());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    QByteArray ownContent() const
    {
        QFile file(own());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QString path(const QString& name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};

} // namespace rollcall::test
