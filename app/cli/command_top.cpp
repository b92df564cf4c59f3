#include "app/cli/arguments.h"
#include "app/cli/console.h"
#include "app/cli/fleet_view.h"
#include "app/cli/units.h"

#include <QDateTime>
#include <QHash>
#include <QJsonArray>
#include <QMap>
#include <algorithm>
#include <cmath>

namespace rollcall::cli {

using store::Metric;
using store::NodeSummary;

namespace {

void options(QCommandLineParser& parser)
{
    QStringList words;
    for (const Metric metric : store::allMetrics)
        words << store::toString(metric);
    parser.addPositionalArgument(QStringLiteral("metric"), words.join(QStringLiteral(", ")) + u'.');
    parser.addOption({QStringLiteral("since"),
                      QStringLiteral("Look back so long: 90m, 24h (default), 30d, 1y."),
                      QStringLiteral("SPAN"), QStringLiteral("24h")});
    parser.addOption({QStringLiteral("by"),
                      QStringLiteral("Order by mean (default), highest or lowest."),
                      QStringLiteral("WHAT"), QStringLiteral("mean")});
    parser.addOption({QStringLiteral("count"), QStringLiteral("So many nodes (default 10)."),
                      QStringLiteral("N"), QStringLiteral("10")});
    parser.addOption({QStringLiteral("peers"),
                      QStringLiteral("Compare each node with the others of its board model.")});
    addStoreOption(parser);
    addJsonOption(parser);
}

QString valueText(Metric metric, double value)
{
    switch (metric) {
    case Metric::Temperature:
        return QStringLiteral("%1 °C").arg(value, 0, 'f', 1);
    case Metric::Load:
        return QStringLiteral("%1 %").arg(value, 0, 'f', 1);
    case Metric::Frequency:
        return QStringLiteral("%1 MHz").arg(value / 1000, 0, 'f', 0);
    case Metric::Memory:
        return formatBytes(qint64(value));
    default:
        return formatBytes(qint64(value)) + QStringLiteral("/s");
    }
}

QString differenceText(Metric metric, double value)
{
    return (value < 0 ? QStringLiteral("−") : QStringLiteral("+")) +
           valueText(metric, std::abs(value));
}

struct Question {
    Metric metric = Metric::Temperature;
    store::RankBy by = store::RankBy::Mean;
    qint64 span = 0;
    int count = 0;
};

Result<Question> question(const QCommandLineParser& parser)
{
    Question asked;
    const auto wrong = [](const char* what, const QString& where) {
        return Error{ErrorCode::InvalidInput, what, where.toStdString(),
                     "see rollcallctl top --help"};
    };
    const QStringList words = parser.positionalArguments();
    const auto metric = words.size() == 1 ? store::metricFromString(words.first()) : std::nullopt;
    if (!metric)
        return wrong("top: give one metric", words.join(u' '));
    asked.metric = *metric;
    const QString by = parser.value(QStringLiteral("by"));
    if (by == u"highest")
        asked.by = store::RankBy::Highest;
    else if (by == u"lowest")
        asked.by = store::RankBy::Lowest;
    else if (by != u"mean")
        return wrong("the order is mean, highest or lowest", by);
    const auto span = parseSpan(parser.value(QStringLiteral("since")));
    if (!span)
        return span.error();
    asked.span = *span;
    bool isNumber = false;
    asked.count = parser.value(QStringLiteral("count")).toInt(&isNumber);
    if (!isNumber || asked.count < 1)
        return wrong("the count is a number from 1 on", parser.value(QStringLiteral("count")));
    return asked;
}

QJsonObject toJson(const NodeSummary& summary, const QString& name)
{
    return {{QStringLiteral("node"), name},
            {QStringLiteral("min"), summary.min},
            {QStringLiteral("mean"), summary.mean},
            {QStringLiteral("max"), summary.max},
            {QStringLiteral("readings"), summary.readings}};
}

int printLeaders(const Question& asked, const QList<NodeSummary>& all,
                 const QHash<store::NodeId, fleet::NodeSnapshot>& nodes, bool json)
{
    QList<QStringList> rows;
    QJsonArray array;
    for (const NodeSummary& one : store::leading(all, asked.by, asked.count)) {
        const QString name = nodes.value(one.node).record.name;
        array.append(toJson(one, name));
        rows.append({name, valueText(asked.metric, one.min), valueText(asked.metric, one.mean),
                     valueText(asked.metric, one.max)});
    }
    if (json)
        printJson({{QStringLiteral("nodes"), array}});
    else if (rows.isEmpty())
        print(QStringLiteral("No node has such readings in this time."));
    else
        print(formatTable({QStringLiteral("NODE"), QStringLiteral("LOWEST"), QStringLiteral("MEAN"),
                           QStringLiteral("HIGHEST")},
                          rows));
    return exitOk;
}

int printPeers(const Question& asked, const QList<NodeSummary>& all,
               const QHash<store::NodeId, fleet::NodeSnapshot>& nodes, bool json)
{
    QMap<QString, QList<NodeSummary>> models;
    for (const NodeSummary& one : all) {
        const auto hardware = nodes.value(one.node).hardware;
        if (hardware && hardware->board.model)
            models[QString::fromStdString(hardware->board.model->value)].append(one);
    }
    QList<QStringList> rows;
    QJsonArray array;
    for (auto model = models.cbegin(); model != models.cend(); ++model) {
        if (model->size() < 2)
            continue;
        const auto peers = store::comparePeers(*model);
        for (const store::PeerComparison& one : peers.mid(0, asked.count)) {
            const QString name = nodes.value(one.node).record.name;
            QJsonObject object{{QStringLiteral("model"), model.key()},
                               {QStringLiteral("node"), name},
                               {QStringLiteral("mean"), one.mean},
                               {QStringLiteral("from_median"), one.fromMedian}};
            if (one.deviations)
                object.insert(QStringLiteral("deviations"), *one.deviations);
            array.append(object);
            rows.append({model.key(), name, valueText(asked.metric, one.mean),
                         differenceText(asked.metric, one.fromMedian),
                         one.deviations ? QStringLiteral("%1 σ").arg(*one.deviations, 0, 'f', 1)
                                        : QStringLiteral("–")});
        }
    }
    if (json)
        printJson({{QStringLiteral("nodes"), array}});
    else if (rows.isEmpty())
        print(QStringLiteral("No two nodes of one model have such readings in this time."));
    else
        print(formatTable({QStringLiteral("MODEL"), QStringLiteral("NODE"), QStringLiteral("MEAN"),
                           QStringLiteral("FROM MEDIAN"), QStringLiteral("HOW ODD")},
                          rows));
    return exitOk;
}

int run(const QCommandLineParser& parser)
{
    const bool json = wantsJson(parser);
    const auto asked = question(parser);
    if (!asked)
        return fail(asked.error(), json, exitUsage);
    auto store = openForReading(parser);
    if (!store)
        return fail(store.error(), json);
    const auto fleet = storedFleet(**store);
    if (!fleet)
        return fail(fleet.error(), json);
    QHash<store::NodeId, fleet::NodeSnapshot> nodes;
    for (const fleet::NodeSnapshot& node : *fleet)
        nodes.insert(node.id, node);
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const qint64 from = asked->span == 0 ? 0 : std::max<qint64>(0, now - asked->span);
    const auto all = (*store)->summaries({}, asked->metric, from, now);
    if (!all)
        return fail(all.error(), json);
    return parser.isSet(QStringLiteral("peers")) ? printPeers(*asked, *all, nodes, json)
                                                 : printLeaders(*asked, *all, nodes, json);
}

} // namespace

const Command topCommand{"top",
                         "METRIC",
                         "Rank nodes by what was measured, or compare boards of one model.",
                         "  rollcallctl top temperature\n"
                         "  rollcallctl top load --since 30d --by highest --count 5\n"
                         "  rollcallctl top temperature --peers",
                         options,
                         run};

} // namespace rollcall::cli
