#include "core/fleet/key_import.h"

#include "core/ssh/known_hosts.h"

#include <QFile>
#include <QFileInfo>
#include <algorithm>

namespace rollcall::fleet {

using Finding = ImportVerdict::Finding;

namespace {

constexpr qint64 maxBytes =
    16 * 1024 * 1024; // of a known_hosts file; lists have bounds of their own

/// "pi4" of "root@pi4", "pi4.lab" and "pi4"; empty when it is no name.
QString shortName(const QString& text)
{
    const QString host = text.section(u'@', -1).section(u' ', 0, 0).toLower();
    return host.contains(u':') ? host : host.section(u'.', 0, 0);
}

/// Whether a comment names this node. Addresses are compared whole.
bool isNamed(const store::NodeRecord& node, const QString& comment)
{
    const QString whole = comment.section(u'@', -1).toLower();
    return whole == node.name.toLower() || whole == node.host.toLower() ||
           shortName(comment) == shortName(node.name) ||
           (!node.host.isEmpty() && !node.host.front().isDigit() &&
            shortName(comment) == shortName(node.host));
}

} // namespace

Result<KeyImport> KeyImport::read(const QString& path)
{
    const std::string name = path.toStdString();
    QFile file(path);
    if (!QFileInfo::exists(path))
        return Error{ErrorCode::NotFound, "there is no such file", name, ""};
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Io, "the file cannot be read", name, "check its owner and mode"};
    const QByteArray text = file.read(maxBytes + 1);
    if (text.size() > maxBytes)
        return Error{ErrorCode::TooLarge, "a list of host keys has at most 16 MiB", name, ""};
    KeyImport import;
    import.m_path = path;
    import.m_isKnownHosts = ssh::looksLikeKnownHosts(text);
    if (!import.m_isKnownHosts) {
        auto fingerprints = ssh::parseFingerprintList(text, path);
        if (!fingerprints)
            return fingerprints.error();
        import.m_fingerprints = *fingerprints;
    }
    return import;
}

QList<ImportVerdict> KeyImport::compare(const QList<WaitingKey>& waiting) const
{
    ssh::KnownHosts list({m_path}); // reads nothing before it is asked
    QList<ImportVerdict> verdicts;
    for (const WaitingKey& key : waiting) {
        ImportVerdict verdict =
            m_isKnownHosts ? compareKnownHosts(list, key) : compareFingerprints(key, waiting);
        if (key.changed && verdict.finding == Finding::InList) {
            verdict.finding = Finding::ChangedHere;
            verdict.reason = QStringLiteral("it is in the list, but another key is on file here: "
                                            "decide with trust %1 --replace")
                                 .arg(key.node.name);
        }
        verdict.equal = verdict.finding == Finding::InList;
        verdicts.append(verdict);
    }
    return verdicts;
}

ImportVerdict KeyImport::compareKnownHosts(ssh::KnownHosts& list, const WaitingKey& key)
{
    ImportVerdict verdict;
    verdict.node = key.node.id;
    switch (list.check(key.target, key.offered)) {
    case ssh::Trust::Known:
        verdict.finding = Finding::InList;
        verdict.reason = QStringLiteral("the list has this key for %1").arg(key.target.host);
        break;
    case ssh::Trust::Unknown:
        verdict.reason = QStringLiteral("the list has no key for %1").arg(key.target.host);
        break;
    case ssh::Trust::Changed:
        verdict.finding = Finding::OtherKey;
        verdict.reason = QStringLiteral("the list has another key for %1").arg(key.target.host);
        break;
    case ssh::Trust::Revoked:
        verdict.finding = Finding::Revoked;
        verdict.reason = QStringLiteral("the list says that this key is revoked");
        break;
    }
    return verdict;
}

ImportVerdict KeyImport::compareFingerprints(const WaitingKey& key,
                                             const QList<WaitingKey>& waiting) const
{
    ImportVerdict verdict;
    verdict.node = key.node.id;
    verdict.reason = QStringLiteral("its fingerprint is not in the list");
    for (const WaitingKey& other : waiting) {
        // Of one server on the way to both it is one key, asked about twice.
        const bool sameServer = other.target.knownHostsName() == key.target.knownHostsName();
        if (!sameServer && other.offered.blob == key.offered.blob) {
            verdict.finding = Finding::SharedKey;
            verdict.other = other.node.name;
            verdict.reason =
                QStringLiteral("%1 shows the same key: one board under two names, or a "
                               "cloned card")
                    .arg(other.node.name);
            return verdict;
        }
    }
    for (const ssh::ListedFingerprint& listed : m_fingerprints) {
        if (listed.fingerprint != key.offered.fingerprint)
            continue;
        verdict.line = listed.line;
        const auto other = std::find_if(waiting.begin(), waiting.end(), [&](const auto& each) {
            return isNamed(each.node, listed.comment);
        });
        if (other != waiting.end() && !isNamed(key.node, listed.comment)) {
            verdict.finding = Finding::OtherNode;
            verdict.other = other->node.name;
            verdict.reason = QStringLiteral("line %1 of the list says that this is the key of %2")
                                 .arg(listed.line)
                                 .arg(other->node.name);
            return verdict;
        }
        verdict.finding = Finding::InList;
        verdict.reason = QStringLiteral("line %1 of the list").arg(listed.line);
    }
    return verdict;
}

} // namespace rollcall::fleet
