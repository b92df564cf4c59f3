#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <optional>

/// The lowest layer of ssh_config: lines into words, words into values.
namespace rollcall::ssh {

/// "keyword words" or "keyword=words". Keyword in lower case.
struct ConfigLine {
    QByteArray keyword;
    QByteArrayView rest; ///< behind the keyword, without blanks around it and without '='
};

/// nullopt for blank lines and comments.
std::optional<ConfigLine> splitConfigLine(QByteArrayView line);

/// Words with quotes ("…" or '…') and backslashes taken away; '#' at the start of a word ends them.
/// nullopt when a quote is not closed.
std::optional<QList<QByteArray>> splitConfigWords(QByteArrayView text);

/// What a keyword takes.
enum class ConfigArity {
    One,     ///< exactly one word
    Many,    ///< one or more
    Raw,     ///< the rest of the line as it is, for a command
    Nothing, ///< it is known to ssh and means nothing to us: words are not looked at
};

struct ConfigKeyword {
    QByteArray name; ///< under which the value is kept; old spellings have the new one's name
    ConfigArity arity = ConfigArity::Nothing;
};

/// nullopt for a keyword that no OpenSSH knows.
std::optional<ConfigKeyword> configKeyword(const QByteArray& lowerCase);

/// Why the value cannot be used; empty when it can.
QByteArray configValueProblem(const QByteArray& keyword, const QList<QByteArray>& words);

/// "yes" and "true", "no" and "false".
std::optional<bool> configFlag(const QByteArray& word);

/// Seconds from "90", "1m30s", "2h"; nullopt when malformed or above a year.
std::optional<int> configSeconds(const QByteArray& word);

} // namespace rollcall::ssh
