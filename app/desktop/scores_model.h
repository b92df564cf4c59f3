#pragma once

#include "app/desktop/backend.h"

#include <QtQml/qqmlregistration.h>

#include <QAbstractListModel>

namespace rollcall::desktop {

class Formatter;

/// Benchmark scores. Of one node: every run, newest first. Of the fleet (node 0): the newest run
/// of one chosen test on each node, best first, to be drawn as bars.
class ScoresModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Use Dashboard.scores or Dashboard.nodeScores")
    Q_PROPERTY(QStringList tests READ tests NOTIFY changed) ///< titles of what has been measured
    Q_PROPERTY(int test READ test WRITE setTest NOTIFY changed) ///< index in tests
    Q_PROPERTY(QString explanation READ explanation NOTIFY changed)
    Q_PROPERTY(bool loading READ isLoading NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY changed)

public:
    enum Role {
        NodeNameRole = Qt::UserRole + 1, ///< QString
        NodeIdRole,                      ///< double
        TestRole,                        ///< QString, "Memory bandwidth, 4 threads"
        ValueRole,                       ///< QString, "3,812 MB/s"
        FractionRole,                    ///< double, 0–1 of the greatest shown
        SpreadRole,                      ///< QString, "± 0.8 %, 5 runs"
        ConditionsRole,                  ///< QString, "45.0 → 62.1 °C · 1.80 GHz"
        TimeRole,                        ///< QString
        CheckedRole,                     ///< bool: the result was compared with a known answer
    };
    ScoresModel(Backend& backend, const Formatter& format, QObject* parent = nullptr);

    /// "Memory bandwidth, all cores"
    static QString titleOf(const hardware::Score& score);

    void setNode(fleet::NodeId node); ///< 0: the fleet
    /// Reads again from the store. Late answers are dropped.
    Q_INVOKABLE void reload();

    QStringList tests() const;
    int test() const { return m_test; }
    void setTest(int test);
    QString explanation() const;
    bool isLoading() const { return m_loading; }
    QString problem() const { return m_problem; }
    int count() const { return rowCount(); }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

private:
    struct TestKey {
        QString name;
        bool all = false; ///< more than one thread
        bool operator==(const TestKey&) const = default;
    };
    static TestKey keyOf(const store::ScoreRecord& score);
    static QString titleOf(const TestKey& key);
    void select();
    QString conditions(const hardware::Score& score) const;

    Backend& m_backend;
    const Formatter& m_format;
    fleet::NodeId m_node = 0;
    int m_request = 0, m_test = 0;
    bool m_loading = false;
    QString m_problem;
    QList<TestKey> m_tests;
    QList<store::ScoreRecord> m_all, m_shown;
    double m_greatest = 0;
};

} // namespace rollcall::desktop
