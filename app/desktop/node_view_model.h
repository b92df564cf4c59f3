#pragma once

#include "app/desktop/cluster_model.h"
#include "app/desktop/fact_rows.h"
#include "app/desktop/node_history.h"
#include "core/hardware/id_names.h"

#include <QTimer>

namespace rollcall::desktop {

/// The node that is open on the node page. Follows the fleet, at most four times a second.
class NodeViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Use Dashboard.node")
    Q_PROPERTY(double nodeId READ nodeId WRITE setNodeId NOTIFY nodeIdChanged) ///< 0: none is open
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString address READ address NOTIFY changed)
    Q_PROPERTY(int mark READ mark NOTIFY changed)
    Q_PROPERTY(QString stateWord READ stateWord NOTIFY changed)
    Q_PROPERTY(QString headline READ headline NOTIFY changed)
    Q_PROPERTY(QString processor READ processor NOTIFY changed)
    Q_PROPERTY(QString tags READ tags NOTIFY changed)
    Q_PROPERTY(bool live READ isLive NOTIFY changed)
    Q_PROPERTY(bool known READ isKnown NOTIFY changed)      ///< its hardware has been reported once
    Q_PROPERTY(QString problem READ problem NOTIFY changed) ///< what is wrong, one sentence
    Q_PROPERTY(QString remedy READ remedy NOTIFY changed)   ///< what to do about it
    Q_PROPERTY(QString lastSeen READ lastSeen NOTIFY changed)
    Q_PROPERTY(bool needsKey READ needsKey NOTIFY changed)
    Q_PROPERTY(QString benchTest READ benchTest NOTIFY changed)
    Q_PROPERTY(double benchProgress READ benchProgress NOTIFY changed) ///< 0–1; -1: none runs
    Q_PROPERTY(rollcall::desktop::FactModel* cards READ cards CONSTANT)
    Q_PROPERTY(rollcall::desktop::FactModel* board READ board CONSTANT)
    Q_PROPERTY(rollcall::desktop::FactModel* memory READ memory CONSTANT)
    Q_PROPERTY(rollcall::desktop::FactModel* storage READ storage CONSTANT)
    Q_PROPERTY(rollcall::desktop::FactModel* network READ network CONSTANT)
    Q_PROPERTY(rollcall::desktop::FactModel* features READ features CONSTANT)
    Q_PROPERTY(rollcall::desktop::FactModel* sensors READ sensors CONSTANT)
    Q_PROPERTY(rollcall::desktop::FactModel* devices READ devices CONSTANT)
    Q_PROPERTY(rollcall::desktop::ClusterModel* clusters READ clusters CONSTANT)
    Q_PROPERTY(rollcall::desktop::NodeHistory* history READ history CONSTANT)

public:
    NodeViewModel(Backend& backend, const Formatter& format, QObject* parent = nullptr);

    double nodeId() const { return double(m_node.id); }
    void setNodeId(double id);
    QString name() const { return m_node.record.name; }
    QString address() const;
    int mark() const;
    QString stateWord() const;
    QString headline() const;
    QString processor() const;
    QString tags() const { return m_node.record.tags.join(QStringLiteral(", ")); }
    bool isLive() const;
    bool isKnown() const { return m_node.hardware != nullptr; }
    QString problem() const;
    QString remedy() const;
    QString lastSeen() const;
    bool needsKey() const { return m_node.question.has_value(); }
    QString benchTest() const;
    double benchProgress() const;

    FactModel* cards() { return &m_cards; }
    FactModel* board() { return &m_board; }
    FactModel* memory() { return &m_memory; }
    FactModel* storage() { return &m_storage; }
    FactModel* network() { return &m_network; }
    FactModel* features() { return &m_features; }
    FactModel* sensors() { return &m_sensors; }
    FactModel* devices() { return &m_devices; }
    ClusterModel* clusters() { return &m_clusters; }
    NodeHistory* history() { return &m_history; }

Q_SIGNALS:
    void nodeIdChanged();
    void changed();

private:
    void read();
    void readInventory();

    Backend& m_backend;
    const Formatter& m_format;
    fleet::NodeSnapshot m_node; ///< a copy: cheap, its heavy parts are shared
    FactModel m_cards, m_board, m_memory, m_storage, m_network, m_features, m_sensors, m_devices;
    hardware::IdNames m_ids;
    std::shared_ptr<const hardware::Hardware> m_described; ///< what m_origins are of
    facts::Origins m_origins;
    ClusterModel m_clusters;
    NodeHistory m_history;
    QTimer m_later, m_ages;
};

} // namespace rollcall::desktop
