#include "app/desktop/node_view_model.h"

#include "app/desktop/core_words.h"
#include "app/desktop/formatter.h"
#include "app/desktop/node_facts.h"
#include "app/desktop/node_words.h"
#include "core/fleet/fleet.h"

namespace rollcall::desktop {

NodeViewModel::NodeViewModel(Backend& backend, const Formatter& format, QObject* parent)
    : QObject(parent)
    , m_backend(backend)
    , m_format(format)
    , m_clusters(format)
    , m_history(backend, format)
{
    m_later.setSingleShot(true);
    m_later.setInterval(250);
    connect(&m_later, &QTimer::timeout, this, &NodeViewModel::read);
    m_ages.setInterval(5000);
    connect(&m_ages, &QTimer::timeout, this, [this] {
        if (m_node.id != 0 && !isLive())
            Q_EMIT changed();
    });
    m_ages.start();
    connect(&backend.fleet(), &fleet::Fleet::nodeChanged, this, [this](fleet::NodeId id) {
        if (id == m_node.id && !m_later.isActive())
            m_later.start();
    });
    connect(&backend.fleet(), &fleet::Fleet::nodeRemoved, this, [this](fleet::NodeId id) {
        if (id == m_node.id)
            setNodeId(0);
    });
    connect(&format, &Formatter::changed, this, &NodeViewModel::read);
}

void NodeViewModel::setNodeId(double id)
{
    const auto wanted = fleet::NodeId(id);
    if (wanted == m_node.id)
        return;
    m_node = {};
    m_node.id = m_backend.fleet().node(wanted) ? wanted : 0;
    m_history.setNode(m_node.id);
    read();
    Q_EMIT nodeIdChanged();
}

void NodeViewModel::read()
{
    const fleet::NodeSnapshot* node = m_backend.fleet().node(m_node.id);
    m_node = node ? *node : fleet::NodeSnapshot();
    m_cards.setRows(node ? cardsOf(m_node, m_format) : QList<FactRow>());
    if (m_node.hardware != m_described)
        readInventory();
    m_board.setRows(boardFacts(m_node, m_origins, m_format));
    m_memory.setRows(memoryFacts(m_node, m_origins, m_format));
    m_storage.setRows(storageFacts(m_node, m_origins, m_format));
    m_network.setRows(networkFacts(m_node, m_origins, m_format));
    m_sensors.setRows(sensorFacts(m_node, m_origins, m_format));
    m_clusters.setNode(node);
    Q_EMIT changed();
}

/// What only another inventory changes: a sample every ten seconds need not look it up again.
void NodeViewModel::readInventory()
{
    m_described = m_node.hardware;
    hardware::Hardware named = m_described ? *m_described : hardware::Hardware();
    hardware::nameDevices(named, m_ids);
    m_origins = facts::Origins(named);
    m_features.setRows(m_described ? featureFacts(named, m_origins) : QList<FactRow>());
    m_devices.setRows(deviceFacts(named, m_origins));
}

QString NodeViewModel::address() const
{
    return desktop::address(m_node.record);
}

int NodeViewModel::mark() const
{
    return markOf(m_node);
}

QString NodeViewModel::stateWord() const
{
    const Badge sign = badge(m_node, m_format);
    if (markOf(m_node) == mark::Hot && !sign.text.isEmpty())
        return sign.text;
    const QString why = reason(m_node, m_format);
    return why.isEmpty() ? markWord(markOf(m_node)) : why;
}

QString NodeViewModel::headline() const
{
    return headlineOf(m_node, m_format);
}

QString NodeViewModel::processor() const
{
    return processorOf(m_node);
}

bool NodeViewModel::isLive() const
{
    return m_node.state == fleet::NodeState::Online || m_node.state == fleet::NodeState::Late;
}

QString NodeViewModel::problem() const
{
    if (m_node.id == 0 || m_node.state == fleet::NodeState::Online || !m_node.problem)
        return {};
    QString message = fromCore(m_node.problem->message);
    if (!message.isEmpty())
        message[0] = message.at(0).toUpper();
    return message;
}

QString NodeViewModel::remedy() const
{
    return m_node.problem ? fromCore(m_node.problem->remedy) : QString();
}

QString NodeViewModel::lastSeen() const
{
    if (isLive() || !m_node.lastSeen)
        return {};
    const QString reading = desktop::lastSeen(m_node, m_format);
    return tr("Last seen %1: %2").arg(m_format.ago(*m_node.lastSeen), reading);
}

QString NodeViewModel::benchTest() const
{
    return m_node.bench ? m_node.bench->test : QString();
}

double NodeViewModel::benchProgress() const
{
    if (!m_node.bench)
        return -1;
    return m_node.bench->total > 0 ? double(m_node.bench->done) / m_node.bench->total : 0;
}

} // namespace rollcall::desktop
