#include "app/desktop/dashboard.h"

#include "app/desktop/core_words.h"
#include "core/fleet/fleet.h"

#include "rollcall_version.h"

#include <QClipboard>
#include <QGuiApplication>

namespace rollcall::desktop {

namespace {

constexpr char engineProperty[] = "rollcallDashboard";

} // namespace

Dashboard::Dashboard(Backend& backend, AppSettings::Keep keep, QObject* parent)
    : QObject(parent)
    , m_backend(backend)
    , m_settings(keep)
    , m_fleet(backend.fleet(), m_format)
    , m_table(m_fleet, m_nodes, m_format)
    , m_groups(m_fleet, m_nodes, m_format)
    , m_summary(backend.fleet())
    , m_node(backend, m_format)
    , m_scores(backend, m_format)
    , m_nodeScores(backend, m_format)
    , m_attention(backend, m_format)
    , m_events(backend, m_attention, m_format)
    , m_nodeEvents(backend, m_attention, m_format)
    , m_nodeChanges(backend, m_format)
    , m_nodeIdentity(backend, m_format)
    , m_retention(backend, m_format)
    , m_selection(backend.fleet(), m_nodes)
    , m_compare(backend, m_selection, m_format)
    , m_outliers(backend, m_selection, m_format)
    , m_overlay(backend, m_selection, m_format)
    , m_palette(m_fleet, m_settings)
    , m_rollCall(backend, m_format,
                 keep == AppSettings::Keep::InFile ? fleet::defaultExpectedPath() : QString())
    , m_wall(backend, m_attention, m_format, m_settings)
    , m_alerts(backend.fleet(), m_settings)
    , m_actions(backend)
    , m_enrolment(backend)
    , m_hostKeys(backend)
    , m_replacedKeys(backend)
    , m_secrets(backend, m_settings)
{
    m_nodes.setSourceModel(&m_fleet);
    followAttention();
    connect(&m_actions, &NodeActions::keyReplaced, &m_replacedKeys, &ReplacedKeys::expect);
    remember();
    speak();
    m_format.setTemperatureUnit(m_settings.temperatureUnit());
    m_format.setSizeUnit(m_settings.sizeUnit());
    connect(&m_settings, &AppSettings::sizeUnitChanged, this,
            [this] { m_format.setSizeUnit(m_settings.sizeUnit()); });
    connect(&m_settings, &AppSettings::temperatureUnitChanged, this,
            [this] { m_format.setTemperatureUnit(m_settings.temperatureUnit()); });
    connect(&m_node, &NodeViewModel::nodeIdChanged, this, [this] {
        const auto id = fleet::NodeId(m_node.nodeId());
        if (id != 0)
            m_nodeScores.setNode(id);
        m_nodeEvents.setNode(id);
        m_nodeChanges.setNode(id);
        m_nodeIdentity.setNode(id);
    });
    connect(&backend, &Backend::storeFailed, this, [this](const Error& error) {
        m_storeProblem = error;
        Q_EMIT storeProblemChanged();
    });
    connect(&backend, &Backend::adviceChanged, this, &Dashboard::adviceChanged);
    connect(&backend, &Backend::storeRecovered, this, [this] {
        m_storeProblem.reset();
        Q_EMIT storeProblemChanged();
    });
    connect(&backend, &Backend::loaded, this, [this] {
        // First, so that a fleet that has been read is never called empty.
        m_fleet.flush();
        m_summary.count();
        Q_EMIT loadedChanged();
    });
    m_restored = backend.restored();
    connect(&backend, &Backend::storeRestored, this, [this] {
        m_restored = m_backend.restored();
        Q_EMIT storeProblemChanged();
    });
    connect(&backend, &Backend::readingsLost, this, [this](int rows) {
        m_readingsLost += rows;
        Q_EMIT storeProblemChanged();
    });
}

/// What somebody has seen or muted is not told, and what happens without an end is.
void Dashboard::followAttention()
{
    m_alerts.setMuted([this](fleet::NodeId node, store::EventKind kind) {
        return m_attention.state().isMuted(node, kind);
    });
    m_alerts.setSeen([this](fleet::NodeId node, store::EventKind kind) {
        return m_attention.state().isSeen(node, kind);
    });
    connect(&m_attention, &Attention::changed, &m_alerts, &Alerts::heed);
    connect(&m_attention, &Attention::happened, &m_alerts, &Alerts::tellMoment);
    m_attention.start();
}

/// What was chosen of the fleet page the last time, and is from now on.
void Dashboard::remember()
{
    const QString columns = QStringLiteral("tableColumns"), group = QStringLiteral("groupBy"),
                  metric = QStringLiteral("heatMetric");
    m_table.setLayout(m_settings.word(columns));
    m_groups.setGroupBy(FleetGroups::GroupBy(m_settings.word(group).toInt()));
    m_groups.setMetric(m_settings.word(metric).toInt());
    const auto scaleTable = [this] { m_table.setScale(m_settings.textScale()); };
    scaleTable();
    connect(&m_settings, &AppSettings::textScaleChanged, this, scaleTable);
    connect(&m_table, &FleetTable::layoutChosen, this,
            [=, this] { m_settings.setWord(columns, m_table.layout()); });
    connect(&m_groups, &FleetGroups::groupByChanged, this,
            [=, this] { m_settings.setWord(group, QString::number(m_groups.groupBy())); });
    connect(&m_groups, &FleetGroups::metricChanged, this,
            [=, this] { m_settings.setWord(metric, QString::number(m_groups.metric())); });
}

/// In the chosen language, at once: texts of QML are bound anew, models tell theirs again when the
/// formatter changes.
void Dashboard::speak()
{
    m_language.choose(m_settings.language());
    m_format.setLocale(m_language.locale());
    connect(&m_settings, &AppSettings::languageChanged, this,
            [this] { m_language.choose(m_settings.language()); });
    connect(&m_language, &Language::changed, this, [this] {
        m_format.setLocale(m_language.locale());
        Q_EMIT storeProblemChanged();
        if (m_engine)
            m_engine->retranslate();
    });
}

QString Dashboard::storeTitle() const
{
    if (m_storeProblem)
        return m_storeProblem->code == ErrorCode::DiskFull ? tr("The disk is full")
                                                           : tr("Readings cannot be saved");
    if (!m_restored.isEmpty())
        return tr("The store was damaged; what could be read of it goes on in a new one");
    return m_readingsLost > 0 ? tr("Some readings were lost") : QString();
}

QString Dashboard::storeDetail() const
{
    QStringList parts;
    if (m_storeProblem) {
        parts << errorText(*m_storeProblem) + QLatin1Char('.')
              << tr("Readings are kept in memory and written as soon as it works again.");
    }
    if (!m_restored.isEmpty())
        parts << fromCore(m_restored);
    if (m_readingsLost > 0)
        parts << tr("%1 of the oldest had to be given up: too many waited to be written.")
                     .arg(m_format.number(double(m_readingsLost), 0));
    return parts.join(QLatin1Char(' '));
}

void Dashboard::dismissStoreNews()
{
    m_readingsLost = 0;
    m_restored.clear();
    Q_EMIT storeProblemChanged();
}

void Dashboard::attach(QQmlEngine& engine)
{
    m_engine = &engine;
    engine.setProperty(engineProperty, QVariant::fromValue(this));
}

Dashboard* Dashboard::create(QQmlEngine* engine, QJSEngine*)
{
    auto* dashboard = engine->property(engineProperty).value<Dashboard*>();
    Q_ASSERT_X(dashboard, "Dashboard::create", "attach() a Dashboard to the engine first");
    QJSEngine::setObjectOwnership(dashboard, QJSEngine::CppOwnership);
    return dashboard;
}

QString Dashboard::version() const
{
    return QString::fromLatin1(versionString);
}

double Dashboard::nodeNamed(const QString& name) const
{
    for (int row = 0; row < m_fleet.rowCount(); ++row) {
        const QModelIndex index = m_fleet.index(row);
        if (m_fleet.data(index, FleetModel::NameRole).toString() == name)
            return m_fleet.data(index, FleetModel::NodeIdRole).toDouble();
    }
    return 0;
}

void Dashboard::copyToClipboard(const QString& text) const
{
    QGuiApplication::clipboard()->setText(text);
}

} // namespace rollcall::desktop
