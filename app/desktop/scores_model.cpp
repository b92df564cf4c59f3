#include "app/desktop/scores_model.h"

#include "app/desktop/core_words.h"
#include "app/desktop/formatter.h"
#include "core/fleet/fleet.h"

#include <QSet>
#include <QStringList>
#include <algorithm>

namespace rollcall::desktop {

namespace {

/// Where less is better.
bool lowIsBetter(const QString& test)
{
    return test == u"memory-latency";
}

} // namespace

ScoresModel::ScoresModel(Backend& backend, const Formatter& format, QObject* parent)
    : QAbstractListModel(parent)
    , m_backend(backend)
    , m_format(format)
{
    connect(&backend.fleet(), &fleet::Fleet::scoreAdded, this,
            [this](const store::ScoreRecord& score) {
                if (m_node != 0 && score.node != m_node)
                    return;
                m_all.prepend(score);
                select();
            });
    connect(&backend.fleet(), &fleet::Fleet::nodeRemoved, this, [this](fleet::NodeId id) {
        m_all.removeIf([id](const store::ScoreRecord& score) { return score.node == id; });
        select();
    });
    connect(&format, &Formatter::changed, this, &ScoresModel::select);
}

void ScoresModel::setNode(fleet::NodeId node)
{
    m_node = node;
    m_all.clear();
    select();
    reload();
}

void ScoresModel::reload()
{
    const int request = ++m_request;
    m_loading = true;
    m_problem.clear();
    Q_EMIT changed();
    m_backend.scores(m_node).then(this,
                                  [this, request](const Result<QList<store::ScoreRecord>>& result) {
                                      if (request != m_request)
                                          return;
                                      m_loading = false;
                                      if (result)
                                          m_all = *result;
                                      else
                                          m_problem = errorText(result.error());
                                      select();
                                  });
}

ScoresModel::TestKey ScoresModel::keyOf(const store::ScoreRecord& score)
{
    return {QString::fromStdString(score.score.test), score.score.threads > 1};
}

QString ScoresModel::titleOf(const TestKey& key)
{
    QString title = key.name;
    if (key.name == u"stream-triad")
        title = tr("Memory bandwidth");
    else if (key.name == u"memory-latency")
        title = tr("Memory latency");
    else if (key.name == u"integer")
        title = tr("Integer mix");
    else if (key.name == u"sha256")
        title = tr("SHA-256");
    else if (key.name == u"sha256-crypto")
        title = tr("SHA-256 with crypto instructions");
    return key.all ? tr("%1, all cores").arg(title) : title;
}

QString ScoresModel::titleOf(const hardware::Score& score)
{
    return titleOf(TestKey{QString::fromStdString(score.test), score.threads > 1});
}

QStringList ScoresModel::tests() const
{
    QStringList titles;
    for (const TestKey& key : m_tests)
        titles << titleOf(key);
    return titles;
}

QString ScoresModel::explanation() const
{
    if (m_test >= m_tests.size())
        return {};
    return lowIsBetter(m_tests.at(m_test).name) ? tr("Newest run of each node; less is better")
                                                : tr("Newest run of each node; more is better");
}

void ScoresModel::setTest(int test)
{
    if (test == m_test || test < 0)
        return;
    m_test = test;
    select();
}

void ScoresModel::select()
{
    beginResetModel();
    m_tests.clear();
    for (const store::ScoreRecord& score : std::as_const(m_all)) {
        if (!m_tests.contains(keyOf(score)))
            m_tests.append(keyOf(score));
    }
    std::sort(m_tests.begin(), m_tests.end(), [](const TestKey& a, const TestKey& b) {
        return a.name != b.name ? a.name < b.name : a.all < b.all;
    });
    if (m_test >= m_tests.size())
        m_test = 0;
    m_shown.clear();
    if (m_node != 0) {
        m_shown = m_all;
    } else if (!m_tests.isEmpty()) {
        const TestKey wanted = m_tests.at(m_test);
        QSet<fleet::NodeId> seen;
        for (const store::ScoreRecord& score : std::as_const(m_all)) {
            if (keyOf(score) != wanted || seen.contains(score.node))
                continue;
            seen.insert(score.node);
            m_shown.append(score);
        }
        const bool low = lowIsBetter(wanted.name);
        std::stable_sort(m_shown.begin(), m_shown.end(), [low](const auto& a, const auto& b) {
            return low ? a.score.median < b.score.median : a.score.median > b.score.median;
        });
    }
    m_greatest = 0;
    for (const store::ScoreRecord& score : std::as_const(m_shown))
        m_greatest = std::max(m_greatest, score.score.median);
    endResetModel();
    Q_EMIT changed();
}

int ScoresModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QString ScoresModel::conditions(const hardware::Score& score) const
{
    const auto celsius = [](std::int64_t milli) { return double(milli) / 1000; };
    QStringList parts;
    if (score.temperatureBeforeMc && score.temperatureAfterMc)
        parts << tr("%1 to %2")
                     .arg(m_format.temperature(celsius(*score.temperatureBeforeMc)),
                          m_format.temperature(celsius(*score.temperatureAfterMc)));
    if (score.frequencyAfterKhz)
        parts << m_format.frequencyKhz(score.frequencyAfterKhz);
    return parts.join(QStringLiteral(" · "));
}

QVariant ScoresModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const store::ScoreRecord& record = m_shown.at(index.row());
    const hardware::Score& score = record.score;
    switch (role) {
    case NodeNameRole: {
        const fleet::NodeSnapshot* node = m_backend.fleet().node(record.node);
        return node ? node->record.name : tr("node %1").arg(record.node);
    }
    case NodeIdRole:
        return double(record.node);
    case Qt::DisplayRole:
    case TestRole:
        return titleOf(keyOf(record));
    case ValueRole:
        return m_format.significant(score.median) + QChar(0x202F) +
               QString::fromStdString(score.unit);
    case FractionRole:
        return m_greatest > 0 ? score.median / m_greatest : 0.0;
    case SpreadRole:
        if (score.runs < 2 || score.median <= 0)
            return tr("1 run");
        return tr("± %1, %2 runs")
            .arg(m_format.number(50 * (score.max - score.min) / score.median, 1) + QChar(0x202F) +
                 QLatin1Char('%'))
            .arg(score.runs);
    case ConditionsRole:
        return conditions(score);
    case TimeRole:
        return m_format.dateTime(record.time);
    case CheckedRole:
        return score.checked;
    default:
        return {};
    }
}

QHash<int, QByteArray> ScoresModel::roleNames() const
{
    return {{NodeNameRole, "nodeName"},     {NodeIdRole, "nodeId"},     {TestRole, "test"},
            {ValueRole, "value"},           {FractionRole, "fraction"}, {SpreadRole, "spread"},
            {ConditionsRole, "conditions"}, {TimeRole, "time"},         {CheckedRole, "checked"}};
}

} // namespace rollcall::desktop
