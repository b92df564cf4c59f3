#include "app/desktop/node_words.h"

#include "app/desktop/core_words.h"
#include "app/desktop/formatter.h"
#include "app/desktop/words.h"
#include "core/fleet/address.h"
#include "core/hardware/decode.h"

#include <QRegularExpression>
#include <QStringList>

namespace rollcall::desktop {

namespace {

QString problemWords(const Error& problem)
{
    switch (problem.code) {
    case ErrorCode::HostKeyChanged:
        return tr("host key changed");
    case ErrorCode::HostKeyUnknown:
        return tr("new host key");
    case ErrorCode::AuthFailed:
        return tr("login refused");
    case ErrorCode::AgentUnavailable:
        return tr("agent cannot start");
    case ErrorCode::Protocol:
    case ErrorCode::TooLarge:
        return tr("unexpected answer");
    case ErrorCode::Refused:
        return tr("port closed");
    case ErrorCode::TimedOut:
        return tr("no answer");
    case ErrorCode::NotFound:
        return tr("name not found");
    case ErrorCode::Unreachable:
        return tr("unreachable");
    default:
        return fromCore(problem.message);
    }
}

bool has32BitUserland(const fleet::NodeSnapshot& node)
{
    if (!node.hardware)
        return false;
    const hardware::Os& os = node.hardware->os;
    return os.userlandBits == 32 && os.kernelBits == 64;
}

/// A clock that is more than two minutes off makes logs and certificates wrong.
constexpr qint64 clockToleranceMs = 120'000;

} // namespace

QString markWord(mark::Kind kind)
{
    switch (kind) {
    case mark::Online:
        return tr("online");
    case mark::Late:
        return tr("late");
    case mark::Hot:
        return tr("hot");
    case mark::Offline:
        return tr("offline");
    case mark::Refused:
        return tr("refused");
    case mark::NeedsYou:
        return tr("needs you");
    case mark::Connecting:
        break;
    }
    return tr("connecting");
}

QString reason(const fleet::NodeSnapshot& node, const Formatter& format)
{
    const QString age = format.duration(fleet::stateAgeMs(node, format.now()));
    switch (node.state) {
    case fleet::NodeState::Online:
        return {};
    case fleet::NodeState::Connecting:
        return tr("connecting…");
    case fleet::NodeState::Late:
        return tr("late %1").arg(age);
    case fleet::NodeState::Offline:
        return tr("offline %1").arg(age);
    case fleet::NodeState::Refused:
    case fleet::NodeState::NeedsYou:
        break;
    }
    return node.problem ? problemWords(*node.problem) : markWord(markOf(node));
}

Badge badge(const fleet::NodeSnapshot& node, const Formatter& format)
{
    if (node.bench)
        return {tr("benchmark %1/%2").arg(node.bench->done).arg(node.bench->total),
                mark::Connecting};
    if (node.state == fleet::NodeState::Late)
        return {reason(node, format), mark::Late};
    if (node.state != fleet::NodeState::Online)
        return {};
    if (node.vitals && node.vitals->throttle && node.vitals->throttle->active)
        return {fromCore(node.vitals->throttle->reason), mark::Hot};
    if (isHot(node))
        return {tr("hot"), mark::Hot};
    if (node.clockSkewMs && std::abs(*node.clockSkewMs) > clockToleranceMs)
        return {tr("clock wrong"), mark::Late};
    if (has32BitUserland(node))
        return {tr("32-bit userland"), mark::Late};
    return {};
}

QString summary(const fleet::NodeSnapshot& node)
{
    QStringList parts;
    if (node.hardware) {
        parts << QString::fromStdString(hardware::shortModel(node.hardware->board))
              << QString::fromStdString(hardware::shortPartSummary(node.hardware->cpu));
        parts.removeAll(QString());
    }
    return parts.isEmpty() ? address(node.record) : parts.join(QStringLiteral(" · "));
}

QString lastSeen(const fleet::NodeSnapshot& node, const Formatter& format)
{
    if (!node.lastSeen)
        return {};
    if (!node.vitals)
        return format.ago(*node.lastSeen);
    QStringList parts;
    if (node.vitals->cpuTemperatureC)
        parts << format.temperature(node.vitals->cpuTemperatureC);
    if (node.vitals->loadPercent)
        parts << tr("load %1").arg(format.percent(node.vitals->loadPercent));
    return parts.isEmpty() ? format.ago(*node.lastSeen) : parts.join(QStringLiteral(" · "));
}

QString address(const store::NodeRecord& record)
{
    return record.host.isEmpty() ? tr("this computer") : fleet::formatAddress(record);
}

QString sentence(const Error& error, bool withRemedy)
{
    QString text = fromCore(error.message);
    if (withRemedy && !error.remedy.empty())
        text += QStringLiteral(": ") + fromCore(error.remedy);
    if (text.isEmpty())
        return text;
    text[0] = text.at(0).toUpper();
    return text.endsWith(QLatin1Char('.')) ? text : text + QLatin1Char('.');
}

QString sentenceInPlace(const Error& error)
{
    const QString words = sentence(error);
    return error.context.empty()
               ? words
               : QString::fromStdString(error.context) + QStringLiteral(": ") + words;
}

QStringList splitTags(const QString& tags)
{
    static const QRegularExpression separators(QStringLiteral("[,;\\s]+"));
    QStringList list = tags.split(separators, Qt::SkipEmptyParts);
    list.removeDuplicates();
    return list;
}

QString searchText(const fleet::NodeSnapshot& node, const Formatter& format)
{
    return QStringList{markWord(markOf(node)), badge(node, format).text, reason(node, format)}
        .join(QLatin1Char('\n'))
        .toLower();
}

} // namespace rollcall::desktop
