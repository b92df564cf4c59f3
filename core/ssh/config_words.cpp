#include "core/ssh/config_words.h"

#include "core/ssh/jump_list.h"

#include <QHash>
#include <QSet>

namespace rollcall::ssh {

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\f';
}

QByteArrayView trimmedBlanks(QByteArrayView text)
{
    while (!text.isEmpty() && isBlank(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isBlank(text.back()))
        text.chop(1);
    return text;
}

/// Keywords whose values we use.
const QHash<QByteArray, ConfigKeyword>& usedKeywords()
{
    using A = ConfigArity;
    static const QHash<QByteArray, ConfigKeyword> table = [] {
        QHash<QByteArray, ConfigKeyword> all;
        const auto add = [&all](const char* name, A arity) { all[name] = {name, arity}; };
        for (const char* one :
             {"hostname", "user", "port", "identityfile", "identitiesonly", "identityagent",
              "hostkeyalias", "connecttimeout", "pubkeyauthentication", "passwordauthentication",
              "kbdinteractiveauthentication", "preferredauthentications", "batchmode",
              "proxyusefdpass", "ignoreunknown"})
            add(one, A::One);
        for (const char* many :
             {"host", "match", "include", "userknownhostsfile", "globalknownhostsfile"})
            add(many, A::Many);
        add("proxycommand", A::Raw);
        add("proxyjump", A::Raw);
        all["identityfile2"] = all["identityfile"];
        all["dsaauthentication"] = all["pubkeyauthentication"];
        for (const char* old :
             {"challengeresponseauthentication", "skeyauthentication", "tisauthentication"})
            all[old] = all["kbdinteractiveauthentication"];
        return all;
    }();
    return table;
}

/// All others of ssh_config(5) up to OpenSSH 10, and those that it once had and passes over. What
/// they say is about forwarding, terminals, encryption and multiplexing.
const QSet<QByteArray>& unusedKeywords()
{
    static const QSet<QByteArray> names = [] {
        const QByteArray all =
            "addkeystoagent addressfamily bindaddress bindinterface canonicaldomains "
            "canonicalizefallbacklocal canonicalizehostname canonicalizemaxdots "
            "canonicalizepermittedcnames casignaturealgorithms certificatefile channeltimeout "
            "checkhostip ciphers clearallforwardings compression connectionattempts controlmaster "
            "controlpath controlpersist dynamicforward enableescapecommandline enablesshkeysign "
            "escapechar exitonforwardfailure fingerprinthash forkafterauthentication forwardagent "
            "forwardx11 forwardx11timeout forwardx11trusted gatewayports gssapiauthentication "
            "gssapiclientidentity gssapidelegatecredentials gssapikexalgorithms gssapikeyexchange "
            "gssapirenewalforcesrekey gssapiserveridentity gssapitrustdns hashknownhosts "
            "hostbasedacceptedalgorithms hostbasedauthentication hostbasedkeytypes "
            "hostkeyalgorithms ipqos kbdinteractivedevices keepalive kexalgorithms "
            "knownhostscommand localcommand localforward loglevel logverbose macs "
            "nohostauthenticationforlocalhost numberofpasswordprompts obscurekeystroketiming "
            "permitlocalcommand permitremoteopen pkcs11provider pubkeyacceptedalgorithms "
            "pubkeyacceptedkeytypes refuseconnection rekeylimit remotecommand remoteforward "
            "requesttty requiredrsasize revokedhostkeys securitykeyprovider sendenv "
            "serveralivecountmax serveraliveinterval sessiontype setenv smartcarddevice stdinnull "
            "streamlocalbindmask streamlocalbindunlink stricthostkeychecking syslogfacility tag "
            "tcpkeepalive tunnel tunneldevice updatehostkeys usekeychain verifyhostkeydns "
            "versionaddendum visualhostkey warnweakcrypto xauthlocation "
            // gone, and passed over by ssh(1) as well
            "afstokenpassing cipher compressionlevel fallbacktorsh globalknownhostsfile2 "
            "kerberosauthentication kerberostgtpassing protocol rhostsauthentication "
            "rhostsrsaauthentication rsaauthentication useprivilegedport userknownhostsfile2 "
            "useroaming usersh";
        const QList<QByteArray> words = all.split(' ');
        return QSet<QByteArray>(words.begin(), words.end());
    }();
    return names;
}

} // namespace

std::optional<ConfigLine> splitConfigLine(QByteArrayView line)
{
    line = trimmedBlanks(line);
    if (line.isEmpty() || line.front() == '#')
        return std::nullopt;
    qsizetype end = 0;
    while (end < line.size() && !isBlank(line[end]) && line[end] != '=' && line[end] != '"')
        ++end;
    ConfigLine result;
    result.keyword = line.first(end).toByteArray().toLower();
    QByteArrayView rest = trimmedBlanks(line.sliced(end));
    if (rest.startsWith('='))
        rest = trimmedBlanks(rest.sliced(1));
    result.rest = rest;
    return result;
}

std::optional<QList<QByteArray>> splitConfigWords(QByteArrayView text)
{
    QList<QByteArray> words;
    qsizetype i = 0;
    while (i < text.size()) {
        if (isBlank(text[i])) {
            ++i;
            continue;
        }
        if (text[i] == '#')
            break;
        QByteArray word;
        char quote = '\0';
        for (; i < text.size() && (quote != '\0' || !isBlank(text[i])); ++i) {
            const char c = text[i];
            const char next = i + 1 < text.size() ? text[i + 1] : '\0';
            const bool escapes =
                next == '\'' || next == '"' || next == '\\' || (quote == '\0' && next == ' ');
            if (c == '\\' && escapes) {
                word += next;
                ++i;
            } else if (quote == '\0' && (c == '"' || c == '\'')) {
                quote = c;
            } else if (quote != '\0' && c == quote) {
                quote = '\0';
            } else {
                word += c;
            }
        }
        if (quote != '\0')
            return std::nullopt;
        words.append(word);
    }
    return words;
}

std::optional<ConfigKeyword> configKeyword(const QByteArray& lowerCase)
{
    const auto used = usedKeywords().constFind(lowerCase);
    if (used != usedKeywords().cend())
        return *used;
    if (unusedKeywords().contains(lowerCase))
        return ConfigKeyword{lowerCase, ConfigArity::Nothing};
    return std::nullopt;
}

std::optional<bool> configFlag(const QByteArray& word)
{
    const QByteArray lower = word.toLower();
    if (lower == "yes" || lower == "true")
        return true;
    if (lower == "no" || lower == "false")
        return false;
    return std::nullopt;
}

std::optional<int> configSeconds(const QByteArray& word)
{
    constexpr qint64 longest = 365 * 86400;
    qint64 total = 0, number = 0;
    bool digits = false;
    for (const char c : word.toLower()) {
        if (c >= '0' && c <= '9') {
            number = number * 10 + (c - '0');
            digits = true;
        } else {
            const QByteArrayView units = "smhdw";
            constexpr qint64 lengths[] = {1, 60, 3600, 86400, 604800};
            const qsizetype unit = units.indexOf(c);
            if (unit < 0 || !digits)
                return std::nullopt;
            total += number * lengths[unit];
            number = 0;
            digits = false;
        }
        if (number > longest || total > longest)
            return std::nullopt;
    }
    if (word.isEmpty() || total + number > longest)
        return std::nullopt;
    return int(total + number);
}

QByteArray configValueProblem(const QByteArray& keyword, const QList<QByteArray>& words)
{
    const QByteArray first = words.value(0);
    if (keyword == "port") {
        bool isNumber = false;
        const int port = first.toInt(&isNumber);
        return isNumber && port > 0 && port <= 65535 ? "" : "the port is a number up to 65535";
    }
    if (keyword == "identitiesonly" || keyword == "passwordauthentication" ||
        keyword == "kbdinteractiveauthentication" || keyword == "batchmode" ||
        keyword == "proxyusefdpass")
        return configFlag(first) ? "" : "the value is yes or no";
    if (keyword == "pubkeyauthentication") {
        const bool known = configFlag(first) || first == "unbound" || first == "host-bound";
        return known ? "" : "the value is yes, no, unbound or host-bound";
    }
    if (keyword == "connecttimeout") {
        const bool known = first == "none" || configSeconds(first);
        return known ? "" : "the time is a number of seconds, or like 1m30s";
    }
    if (keyword == "userknownhostsfile" || keyword == "globalknownhostsfile") {
        const bool mixed = words.size() > 1 && words.contains("none");
        return mixed ? "\"none\" stands alone" : "";
    }
    if (keyword == "proxyjump") {
        const bool readable = first.toLower() == "none" || parseJumpList(first);
        return readable ? ""
                        : "the hosts to jump over are like user@host:port, with commas between";
    }
    return {};
}

} // namespace rollcall::ssh
