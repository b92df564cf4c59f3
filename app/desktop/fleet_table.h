#pragma once

#include <QtQml/qqmlregistration.h>

#include <QAbstractTableModel>
#include <QList>

namespace rollcall::desktop {

class FleetFilterModel;
class FleetModel;
class Formatter;

/// The filtered fleet as a table: a row a node, in the order of the filter model, and the columns
/// that the user wants to see, in the user's order. Choosing columns resets the model; everything
/// else is passed on.
class FleetTable : public QAbstractTableModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Use Dashboard.table")
    /// What is shown, as the settings keep it: "name:190 state:130"; what cannot be read is left
    /// out.
    Q_PROPERTY(QString layout READ layout WRITE setLayout NOTIFY layoutChosen)
    Q_PROPERTY(int sortedColumn READ sortedColumn NOTIFY sortChanged) ///< -1: by what is not shown
    Q_PROPERTY(bool descending READ isDescending NOTIFY sortChanged)

public:
    enum Role {
        TextRole = Qt::UserRole + 1, ///< QString
        MarkRole,                    ///< mark::Kind of the node
        SpokenRole,                  ///< QString, "Temperature: 45.4 °C"
        NodeIdRole,                  ///< double
        IdRole,                      ///< QString, the word of the column
        KnownRole,                   ///< bool: no dash
        NumericRole,                 ///< bool: a number, that stands at the right
    };
    static constexpr int narrowest = 48, widest = 800; ///< px, with text of the usual size

    FleetTable(FleetModel& fleet, FleetFilterModel& nodes, const Formatter& format,
               QObject* parent = nullptr);

    QString layout() const;
    void setLayout(const QString& layout);
    int sortedColumn() const;
    bool isDescending() const;

    /// What widths are multiplied by, so that columns hold the words of larger text.
    void setScale(double scale);

    Q_INVOKABLE QString title(int column) const;
    Q_INVOKABLE bool isNumeric(int column) const;
    Q_INVOKABLE int width(int column) const;       ///< px
    Q_INVOKABLE int widthBefore(int column) const; ///< of all columns left of it
    Q_INVOKABLE void setWidth(int column, int width);
    /// Ascending first, then descending.
    Q_INVOKABLE void sortBy(int column);
    /// All there are, for the menu: title, shown (bool).
    Q_INVOKABLE QVariantList choices() const;
    Q_INVOKABLE void show(int choice, bool shown); ///< the last one stays
    Q_INVOKABLE void move(int from, int to);       ///< a column to the place of another
    Q_INVOKABLE int columnAt(int x) const; ///< under so many px from the left; the last beyond
    Q_INVOKABLE void resetLayout();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void layoutChosen();
    void widthChanged();
    void sortChanged();

private:
    struct Shown {
        int column = 0; ///< of fleetColumns()
        int width = 0;  ///< px, with text of the usual size
        bool operator==(const Shown&) const = default;
    };
    static QList<Shown> standard();
    void choose(const QList<Shown>& shown);
    void follow();

    FleetModel& m_fleet;
    FleetFilterModel& m_nodes;
    const Formatter& m_format;
    QList<Shown> m_shown;
    double m_scale = 1;
    QList<QPersistentModelIndex> m_moved; ///< of ours, while rows change places
    QList<double> m_movedIds;
};

} // namespace rollcall::desktop
