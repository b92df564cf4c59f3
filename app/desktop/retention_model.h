#pragma once

#include "app/desktop/backend.h"
#include "app/desktop/retention_plan.h"

#include <QtQml/qqmlregistration.h>

#include <QAbstractListModel>
#include <QStringList>

namespace rollcall::desktop {

class Formatter;

/// How long history is kept: one row a tier, with what the file holds of it and what the choice
/// means for that. Choices are only tried out until save(); nothing is deleted before.
class RetentionModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Use Dashboard.retention")
    Q_PROPERTY(bool known READ isKnown NOTIFY changed)
    Q_PROPERTY(bool edited READ isEdited NOTIFY changed)
    Q_PROPERTY(bool standard READ isStandard NOTIFY changed)
    Q_PROPERTY(bool loses READ loses NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QString sizeText READ sizeText NOTIFY changed)
    Q_PROPERTY(QString planText READ planText NOTIFY changed)
    Q_PROPERTY(double sizePart READ sizePart NOTIFY changed)
    Q_PROPERTY(QStringList limitChoices READ limitChoices NOTIFY changed)
    Q_PROPERTY(int limit READ limit WRITE setLimit NOTIFY changed)

public:
    enum Role {
        NameRole = Qt::UserRole + 1, ///< QString, "Every sample"
        ChoicesRole,                 ///< QStringList, "1 day", …, "for good"
        ChoiceRole,                  ///< int, index into them
        HeldRole,                    ///< QString, "since 11 May, 12,400 rows"; a dash when none
        LossRole,                    ///< QString, what saving would delete; empty when nothing
    };

    RetentionModel(Backend& backend, const Formatter& format, QObject* parent = nullptr);

    bool isKnown() const { return m_known; } ///< it has been read from the store
    bool isEdited() const { return m_known && !(m_wanted == m_kept); }
    bool isStandard() const { return m_wanted == store::Retention(); }
    bool loses() const; ///< saving deletes something that is there
    bool isBusy() const { return m_busy; }
    QString problem() const { return m_problem; } ///< of reading, of the choice, or of saving
    QString sizeText() const;                     ///< "412 MiB now, 12 MiB of it free"
    QString planText() const;                     ///< "About 860 MiB for 144 nodes once …"
    double sizePart() const;                      ///< of the limit, 0–1; NaN without one
    QStringList limitChoices() const;
    int limit() const;
    void setLimit(int index);

    Q_INVOKABLE void reload();
    Q_INVOKABLE void choose(int row, int index);
    Q_INVOKABLE void revert();
    Q_INVOKABLE void chooseStandard();
    Q_INVOKABLE void save();

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();
    void saved();

private:
    void read(bool keepWanted);
    void want(const store::Retention& retention);
    QList<qint64> agesFor(std::size_t tier) const;
    QList<qint64> limits() const;
    QString span(qint64 ms) const;
    bool isOverLimit() const;

    Backend& m_backend;
    const Formatter& m_format;
    store::Retention m_kept, m_wanted;
    store::StoreInfo m_info;
    RetentionPlan m_plan;
    bool m_known = false, m_busy = false;
    int m_request = 0;
    QString m_problem;
};

} // namespace rollcall::desktop
