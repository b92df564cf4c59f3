#include "core/ssh/known_hosts_file.h"

#include "core/ssh/pattern.h"

#include <sys/stat.h>

#include <QCryptographicHash>
#include <QFile>
#include <QMessageAuthenticationCode>
#include <algorithm>

namespace rollcall::ssh {

namespace {

constexpr qint64 maxFileSize = 16 * 1024 * 1024;
constexpr qsizetype maxLineLength = 64 * 1024;
constexpr qsizetype maxRememberedNames = 20000;
constexpr QByteArrayView hashMagic = "|1|";

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

/// Takes the next word off the front; empty at the end of the line.
QByteArrayView takeWord(QByteArrayView& line)
{
    qsizetype begin = 0;
    while (begin < line.size() && isBlank(line[begin]))
        ++begin;
    qsizetype end = begin;
    while (end < line.size() && !isBlank(line[end]))
        ++end;
    const QByteArrayView word = line.sliced(begin, end - begin);
    line = line.sliced(end);
    return word;
}

std::optional<KnownHostsEntry::Marker> markerOf(QByteArrayView word)
{
    if (word == QByteArrayView("@revoked"))
        return KnownHostsEntry::Marker::Revoked;
    if (word == QByteArrayView("@cert-authority"))
        return KnownHostsEntry::Marker::CertAuthority;
    return std::nullopt;
}

/// "|1|salt|hash", both base64: HMAC-SHA1 of the name with the salt as its key.
bool hashedNameMatches(QByteArrayView hashed, const QByteArray& name)
{
    const QByteArrayView rest = hashed.sliced(hashMagic.size());
    const qsizetype bar = rest.indexOf('|');
    if (bar < 0)
        return false;
    const QByteArray salt = QByteArray::fromBase64(rest.first(bar).toByteArray());
    const QByteArray hash = QByteArray::fromBase64(rest.sliced(bar + 1).toByteArray());
    if (salt.isEmpty() || hash.isEmpty())
        return false;
    return QMessageAuthenticationCode::hash(name, salt, QCryptographicHash::Sha1) == hash;
}

template <class Function>
void forEachName(QByteArrayView hosts, Function function)
{
    while (!hosts.isEmpty()) {
        const qsizetype comma = hosts.indexOf(',');
        const QByteArrayView name = comma < 0 ? hosts : hosts.first(comma);
        if (!name.isEmpty())
            function(name);
        hosts = comma < 0 ? QByteArrayView() : hosts.sliced(comma + 1);
    }
}

bool isPlainList(QByteArrayView hosts)
{
    return std::none_of(hosts.begin(), hosts.end(),
                        [](char c) { return c == '*' || c == '?' || c == '!' || c == '|'; });
}

} // namespace

std::optional<KnownHostsEntry> parseKnownHostsLine(QByteArrayView line, int number)
{
    if (line.size() > maxLineLength)
        return std::nullopt;
    if (line.endsWith('\r'))
        line.chop(1);
    KnownHostsEntry entry;
    entry.line = number;
    entry.hosts = takeWord(line);
    if (entry.hosts.isEmpty() || entry.hosts.startsWith('#'))
        return std::nullopt;
    if (entry.hosts.startsWith('@')) {
        const auto marker = markerOf(entry.hosts);
        if (!marker)
            return std::nullopt;
        entry.marker = *marker;
        entry.hosts = takeWord(line);
    }
    entry.keyType = takeWord(line);
    entry.base64 = takeWord(line);
    if (entry.base64.isEmpty())
        return std::nullopt;
    return entry;
}

bool knownHostsMatch(QByteArrayView hosts, const QByteArray& name)
{
    if (hosts.startsWith(hashMagic))
        return hashedNameMatches(hosts, name);
    return patternListMatches(hosts, name, PatternCase::LowerPattern);
}

KnownHostsFile::KnownHostsFile(QString path)
    : m_path(std::move(path))
{}

Result<void> KnownHostsFile::refresh()
{
    // Asked several times for each board that connects: one look, and no time zones.
    struct stat status = {};
    const bool exists = ::stat(QFile::encodeName(m_path).constData(), &status) == 0;
    const State state = exists ? State{qint64(status.st_size), qint64(status.st_mtim.tv_sec),
                                       qint64(status.st_mtim.tv_nsec), quint64(status.st_ino)}
                               : State{};
    if (m_state == state)
        return {};
    m_state.reset(); // so that a failure is tried again
    m_content.clear();
    const std::string name = m_path.toStdString();
    QFile file(m_path);
    if (exists && (!S_ISREG(status.st_mode) || !file.open(QIODevice::ReadOnly))) {
        parse();
        return Error{ErrorCode::Io, "cannot read the list of known host keys", name,
                     "check its owner and mode"};
    }
    if (state.size > maxFileSize) {
        parse();
        return Error{ErrorCode::TooLarge, "the list of known host keys is larger than 16 MiB", name,
                     "remove what is not needed from it"};
    }
    // Not up to the limit: QIODevice would take that much memory, and keep it. What was added since
    // the file was looked at changes its size, and is read the next time.
    if (exists)
        m_content = file.read(state.size);
    m_state = state;
    parse();
    return {};
}

void KnownHostsFile::parse()
{
    m_entries.clear();
    m_byName.clear();
    m_searched.clear();
    m_found.clear();
    const QByteArrayView content(m_content);
    // Of ten thousand boards at once: a line with the shortest usual key has about so many bytes.
    constexpr qsizetype shortLine = 90;
    m_entries.reserve(content.size() / shortLine);
    m_byName.reserve(content.size() / shortLine);
    int number = 0;
    for (qsizetype begin = 0; begin < content.size();) {
        qsizetype end = content.indexOf('\n', begin);
        if (end < 0)
            end = content.size();
        const auto entry = parseKnownHostsLine(content.sliced(begin, end - begin), ++number);
        if (entry) {
            m_entries.append(*entry);
            index(int(m_entries.size()) - 1);
        }
        begin = end + 1;
    }
}

void KnownHostsFile::index(int entry)
{
    const QByteArrayView hosts = m_entries.at(entry).hosts;
    if (!isPlainList(hosts)) {
        m_searched.append(entry);
        return;
    }
    forEachName(hosts,
                [&](QByteArrayView name) { m_byName[name.toByteArray().toLower()].append(entry); });
}

QList<KnownHostsEntry> KnownHostsFile::find(const QByteArray& name)
{
    auto found = m_found.constFind(name);
    if (found == m_found.cend()) {
        QList<int> matching;
        for (const int entry : m_searched) {
            if (knownHostsMatch(m_entries.at(entry).hosts, name))
                matching.append(entry);
        }
        if (m_found.size() >= maxRememberedNames)
            m_found.clear();
        found = m_found.insert(name, matching);
    }
    QList<int> all = *found + m_byName.value(name);
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    QList<KnownHostsEntry> entries;
    for (const int entry : all)
        entries.append(m_entries.at(entry));
    return entries;
}

} // namespace rollcall::ssh
