#include "core/ssh/config_words.h"
#include "core/ssh/pattern.h"
#include "core/ssh/ssh_config_p.h"

#include <glob.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QDir>
#include <QFile>

namespace rollcall::ssh {

namespace {

constexpr qint64 maxFileSize = 1024 * 1024;
constexpr qsizetype maxFiles = 512;
constexpr int maxDepth = 16; ///< as OpenSSH's READCONF_MAX_DEPTH
constexpr int maxSteps = 500000;

using Kind = ConfigStep::Kind;

class Parser
{
public:
    Parser(SshConfig::Parsed& parsed, bool ofUser)
        : m_parsed(parsed)
        , m_ofUser(ofUser)
    {}

    Result<void> file(const QString& path, int depth)
    {
        if (m_parsed.files.size() >= maxFiles)
            return tooLarge(path, "there are more than 512 configuration files");
        m_parsed.files.append(stampOf(path));
        const int index = int(m_parsed.files.size() - 1);
        QFile file(path);
        if (!file.exists())
            return {};
        if (!file.open(QIODevice::ReadOnly)) {
            return Error{ErrorCode::Io, "cannot read it: " + file.errorString().toStdString(),
                         path.toStdString(), "check its owner and mode"};
        }
        if (Result<void> safe = checkOwner(file, path, depth); !safe)
            return safe;
        const QByteArray content = file.read(maxFileSize + 1);
        if (content.size() > maxFileSize)
            return tooLarge(path, "the file is larger than 1 MiB");
        int number = 0;
        for (qsizetype begin = 0; begin < content.size();) {
            const qsizetype newline = content.indexOf('\n', begin);
            const qsizetype end = newline < 0 ? content.size() : newline;
            ++number;
            Result<void> taken =
                line(QByteArrayView(content).sliced(begin, end - begin), index, number, depth);
            if (!taken)
                return taken;
            begin = end + 1;
        }
        return {};
    }

private:
    Error bad(int file, int line, const QByteArray& why) const
    {
        return Error{ErrorCode::InvalidInput, why.toStdString(),
                     m_parsed.files.at(file).path.toStdString() + " line " + std::to_string(line),
                     "correct the line; ssh would refuse it as well"};
    }

    static Error tooLarge(const QString& path, const char* why)
    {
        return Error{ErrorCode::TooLarge, why, path.toStdString(), "is it an ssh configuration?"};
    }

    /// A line of it may run a command: nobody else must be able to write it (as ssh(1) checks).
    Result<void> checkOwner(const QFile& file, const QString& path, int depth) const
    {
        if (!m_ofUser && depth == 0)
            return {};
        struct stat status = {};
        const bool mine = ::fstat(file.handle(), &status) == 0 &&
                          (status.st_uid == 0 || status.st_uid == ::geteuid()) &&
                          (status.st_mode & 022) == 0;
        if (mine)
            return {};
        return Error{ErrorCode::InvalidInput, "it belongs to somebody else, or others may write it",
                     path.toStdString(), "chmod go-w " + path.toStdString()};
    }

    Result<void> line(QByteArrayView text, int file, int number, int depth)
    {
        const auto split = splitConfigLine(text);
        if (!split)
            return {};
        const auto keyword = configKeyword(split->keyword);
        if (!keyword) {
            if (isIgnored(split->keyword))
                return {};
            return bad(file, number, "there is no option \"" + split->keyword.left(60) + '"');
        }
        if (split->rest.isEmpty())
            return bad(file, number, keyword->name + " has no value");
        if (keyword->arity == ConfigArity::Nothing)
            return {};
        if (m_parsed.steps.size() >= maxSteps)
            return tooLarge(m_parsed.files.at(file).path, "there are more than 500,000 lines");
        if (keyword->arity == ConfigArity::Raw)
            return setting(keyword->name, {split->rest.toByteArray()}, file, number);
        const auto words = splitConfigWords(split->rest);
        if (!words)
            return bad(file, number, "a quote is not closed");
        if (words->isEmpty() || words->contains(QByteArray()))
            return bad(file, number, keyword->name + " has an empty value");
        if (keyword->arity == ConfigArity::One && words->size() > 1)
            return bad(file, number, keyword->name + " takes one value");
        if (keyword->name == "include")
            return include(*words, file, number, depth);
        return setting(keyword->name, keyword->name == "match" ? withoutEquals(*words) : *words,
                       file, number);
    }

    /// "host=x" is "host x" on a Match line.
    static QList<QByteArray> withoutEquals(const QList<QByteArray>& words)
    {
        QList<QByteArray> result;
        for (const QByteArray& word : words) {
            const qsizetype equals = word.indexOf('=');
            const bool attribute = equals > 0 && !matchProblem({word.first(equals), "x"}).size();
            if (!attribute) {
                result.append(word);
                continue;
            }
            result.append(word.first(equals));
            if (equals + 1 < word.size())
                result.append(word.mid(equals + 1));
        }
        return result;
    }

    Result<void> setting(const QByteArray& keyword, const QList<QByteArray>& words, int file,
                         int number)
    {
        const QByteArray problem =
            keyword == "match" ? matchProblem(words) : configValueProblem(keyword, words);
        if (!problem.isEmpty())
            return bad(file, number, problem);
        Kind kind = Kind::Setting;
        if (keyword == "host")
            kind = Kind::Host;
        else if (keyword == "match")
            kind = Kind::Match;
        if (keyword == "ignoreunknown" && m_ignored.isEmpty())
            m_ignored = words.first();
        else
            m_parsed.steps.append({kind, keyword, words, file, number});
        return {};
    }

    /// As in ssh(1) the option must stand before what it is to excuse.
    bool isIgnored(const QByteArray& keyword) const
    {
        return patternListMatches(m_ignored, keyword, PatternCase::LowerPattern);
    }

    Result<void> include(const QList<QByteArray>& words, int file, int number, int depth)
    {
        if (depth + 1 > maxDepth)
            return bad(file, number, "files include each other more than 16 deep");
        for (const QByteArray& word : words) {
            const auto pattern = absolute(word);
            if (!pattern)
                return bad(file, number,
                           "an included file of another user, or ~ in a file that "
                           "is not the user's, is not read");
            const auto paths = includedFiles(*pattern);
            if (!paths)
                return bad(file, number, "the pattern means too many files");
            m_parsed.globs.append({*pattern, *paths});
            for (const QString& path : *paths) {
                m_parsed.steps.append({Kind::EnterFile, {}, {}, file, number});
                Result<void> read = this->file(path, depth + 1);
                if (!read)
                    return read;
                m_parsed.steps.append({Kind::LeaveFile, {}, {}, file, number});
            }
        }
        return {};
    }

    std::optional<QByteArray> absolute(const QByteArray& word) const
    {
        if (word.startsWith("~/"))
            return m_ofUser ? std::optional(QFile::encodeName(QDir::homePath()) + word.mid(1))
                            : std::nullopt;
        if (word.startsWith('~'))
            return std::nullopt;
        if (word.startsWith('/'))
            return word;
        return (m_ofUser ? QFile::encodeName(QDir::homePath()) + "/.ssh/"
                         : QByteArray("/etc/ssh/")) +
               word;
    }

    SshConfig::Parsed& m_parsed;
    const bool m_ofUser;
    QByteArray m_ignored;
};

} // namespace

FileStamp stampOf(const QString& path)
{
    FileStamp stamp{path};
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) == 0) {
        stamp.size = status.st_size;
        stamp.modifiedNs = qint64(status.st_mtim.tv_sec) * 1000000000 + status.st_mtim.tv_nsec;
        stamp.inode = status.st_ino;
    }
    return stamp;
}

std::optional<QStringList> includedFiles(const QByteArray& pattern)
{
    glob_t found = {};
    QStringList paths;
    if (::glob(pattern.constData(), 0, nullptr, &found) == 0) {
        for (size_t i = 0; i < found.gl_pathc && paths.size() <= maxFiles; ++i)
            paths.append(QFile::decodeName(found.gl_pathv[i]));
    }
    ::globfree(&found);
    return paths.size() > maxFiles ? std::nullopt : std::optional(paths);
}

Result<void> parseConfigFile(SshConfig::Parsed& parsed, const QString& path, bool ofUser)
{
    parsed.steps.append({Kind::BeginFile, {}, {}, 0, 0});
    return Parser(parsed, ofUser).file(path, 0);
}

} // namespace rollcall::ssh
