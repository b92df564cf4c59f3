#include "app/cli/collect_log.h"

#include "app/cli/plain_text.h"
#include "app/cli/status_line.h"

#include <QDateTime>
#include <cstdio>

namespace rollcall::cli {

using fleet::NodeSnapshot;
using fleet::NodeState;

namespace {

QString text(std::string_view words)
{
    return QString::fromUtf8(words.data(), qsizetype(words.size()));
}

void addError(QJsonObject& fields, const Error& error)
{
    fields[QStringLiteral("code")] = text(toString(error.code));
    fields[QStringLiteral("message")] = text(error.message);
    if (!error.context.empty())
        fields[QStringLiteral("context")] = text(error.context);
    if (!error.remedy.empty())
        fields[QStringLiteral("remedy")] = text(error.remedy);
}

QJsonObject about(const NodeSnapshot& node)
{
    return {{QStringLiteral("node"), node.record.name}, {QStringLiteral("id"), node.id}};
}

QString explain(const NodeSnapshot& node)
{
    QString line = QStringLiteral("%1: %2").arg(node.record.name, fleet::toString(node.state));
    if (node.problem) {
        line += QStringLiteral(" – ") + text(node.problem->message);
        if (node.question)
            line += QStringLiteral("; rollcallctl trust %1").arg(node.record.name);
        else if (!node.problem->remedy.empty())
            line += QStringLiteral("; ") + text(node.problem->remedy);
    }
    return line;
}

} // namespace

void CollectLog::say(const char* event, const QString& words, QJsonObject fields)
{
    QByteArray line;
    if (m_json) {
        fields[QStringLiteral("time")] =
            QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
        fields[QStringLiteral("event")] = QLatin1String(event);
        line = plainJson(QJsonDocument(fields), QJsonDocument::Compact);
    } else if (!words.isEmpty()) {
        line = plain(words).toUtf8();
    } else {
        return;
    }
    line += '\n';
    if (m_status)
        m_status->printAbove(line);
    else
        std::fwrite(line.constData(), 1, std::size_t(line.size()), stderr);
}

void CollectLog::failed(const char* event, const Error& error)
{
    QJsonObject fields;
    addError(fields, error);
    say(event, QStringLiteral("rollcallctl: ") + text(error.toString()), fields);
}

void CollectLog::nodeChanged(const NodeSnapshot& node)
{
    Told& told = m_told[node.id];
    told.name = node.record.name;
    const bool flapping = node.flapping.has_value();
    if (flapping && !told.flapping) {
        QJsonObject fields = about(node);
        fields[QStringLiteral("drops")] = node.flapping->drops;
        say("flapping",
            QStringLiteral("%1: comes and goes, %2 times within %3 min; told again when it is "
                           "steady")
                .arg(node.record.name)
                .arg(node.flapping->drops)
                .arg(fleet::FlapDamper::windowMs / 60'000),
            fields);
    } else if (!flapping && told.flapping) {
        say("steady", QStringLiteral("%1: steady again").arg(node.record.name), about(node));
        told.state.reset(); // and in which state it stays
    }
    told.flapping = flapping;
    if (!flapping)
        tellState(node, told);
    if (node.agentPlace != told.place && !node.agentPlace.isEmpty()) {
        QJsonObject fields = about(node);
        fields[QStringLiteral("place")] = node.agentPlace;
        say("agent",
            QStringLiteral("%1: the agent runs from %2, as the home there cannot hold it")
                .arg(node.record.name, node.agentPlace),
            fields);
    }
    told.place = node.agentPlace;
}

void CollectLog::tellState(const NodeSnapshot& node, Told& told)
{
    if (told.state == node.state || node.state == NodeState::Connecting)
        return;
    QJsonObject fields = about(node);
    fields[QStringLiteral("state")] = fleet::toString(node.state);
    if (told.state)
        fields[QStringLiteral("was")] = fleet::toString(*told.state);
    if (node.problem)
        addError(fields, *node.problem);
    told.state = node.state;
    say("state", explain(node), fields);
}

void CollectLog::nodeRemoved(fleet::NodeId id)
{
    const Told told = m_told.take(id);
    say("removed", QStringLiteral("%1: not on the roster any more").arg(told.name),
        {{QStringLiteral("node"), told.name}, {QStringLiteral("id"), id}});
}

} // namespace rollcall::cli
