#pragma once

#include "app/desktop/core_model.h"
#include "core/fleet/node.h"

#include <memory>
#include <vector>

namespace rollcall::desktop {

class Formatter;

/// The processor as it is built: a row a cluster, each with a CoreModel. Clusters come from the
/// inventory, loads and frequencies from the newest sample.
class ClusterModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to Dashboard.node")

public:
    enum Role {
        TitleRole = Qt::UserRole + 1, ///< QString, "4× Cortex-A53"
        NoteRole,                     ///< QString, "r0p4 · 408–1416 MHz · L2 512 KiB"
        CoresRole,                    ///< CoreModel*
        CoreCountRole,                ///< int
        SocketSizeRole, ///< int: CPUs of each socket, in their order; 0: one socket, or not known
        OriginRole,     ///< QString, caches of level 1 and where all of it was read
    };
    explicit ClusterModel(const Formatter& format, QObject* parent = nullptr);
    ~ClusterModel() override;

    /// Null: no node.
    void setNode(const fleet::NodeSnapshot* node);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    struct Row {
        hardware::Cluster cluster;
        std::vector<int> cpus;
        std::unique_ptr<CoreModel> cores;
        int socketSize = 0;
    };
    void rebuild(const std::vector<hardware::Cluster>& clusters);
    void updateCores(const fleet::NodeSnapshot& node);
    QString note(const hardware::Cluster& cluster) const;
    QString origin(std::size_t index) const;

    const Formatter& m_format;
    std::shared_ptr<const hardware::Hardware> m_hardware;
    std::shared_ptr<const hardware::Inventory> m_inventory;
    std::vector<Row> m_rows;
};

} // namespace rollcall::desktop
