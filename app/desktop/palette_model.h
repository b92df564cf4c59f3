#pragma once

#include "app/desktop/command_list.h"

#include <QtQml/qqmlregistration.h>

#include <QAbstractListModel>
#include <QPointer>
#include <vector>

namespace rollcall::desktop {

class AppSettings;
class FleetModel;
class FuzzyPattern;

/// The command palette: what can be done, nodes and kept searches by name, best first, and what was
/// used lately before anything is typed. Nodes are looked through here, not by a view: ten thousand
/// of them in a few milliseconds, and while a word grows only those that matched before.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Use Dashboard.palette")
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(int nodeMatches READ nodeMatches NOTIFY changed) ///< also those not listed

public:
    enum Role {
        TextRole = Qt::UserRole + 1, ///< QString
        MarkedRole,                  ///< QString, the same as StyledText, what was typed in bold
        DetailRole,                  ///< QString, what it is
        HeadingRole,                 ///< QString, on the first row below it; else empty
        KindRole,                    ///< Kind
        KeysRole,                    ///< QStringList as Command::keyWords
        MarkRole,                    ///< mark::Kind of a node
        ChosenRole,                  ///< bool: a choice that is in force
        NodeIdRole,                  ///< double; 0 for what is no node
    };
    enum Kind { CommandRow, NodeRow, SearchRow, FindRow };
    Q_ENUM(Kind)

    static constexpr int mostRecent = 8, mostNodes = 40;

    PaletteModel(FleetModel& fleet, AppSettings& settings, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    QString text() const { return m_text; }
    void setText(const QString& text);
    int count() const { return int(m_rows.size()); }
    int nodeMatches() const { return m_nodeMatches; }

    /// Begins anew with these commands, an empty text and the fleet as it is now.
    Q_INVOKABLE void open(rollcall::desktop::CommandList* commands);
    /// Does what row `row` says, and remembers it. False when there is no such row, or when what it
    /// names is gone or not possible any more.
    Q_INVOKABLE bool activate(int row);

Q_SIGNALS:
    void textChanged();
    void changed();
    void nodeChosen(double nodeId);
    void searchChosen(const QString& text);

private:
    struct Row {
        Kind kind;
        QString key; ///< name of the command, id of the node, or the search
        QString text, detail, section;
        QList<int> places;
        int score = 0;
    };
    struct Name {
        qint64 id;
        QString name, all; ///< all: with address and tags
    };

    void readNames();
    void look();
    QList<Row> whatIsUsual() const;
    QList<Row> commandsLike(const FuzzyPattern& pattern) const;
    QList<Row> nodesLike(const FuzzyPattern& pattern);
    QList<Row> searchesLike(const FuzzyPattern& pattern) const;
    std::optional<Row> rowOf(const QString& recent) const;
    int recency(Kind kind, const QString& key) const;
    QStringList recent() const;
    void remember(const Row& row);

    FleetModel& m_fleet;
    AppSettings& m_settings;
    QPointer<CommandList> m_commands;
    QString m_text;
    QList<Row> m_rows;
    QStringList m_recent;
    std::vector<Name> m_names;
    bool m_namesStale = true;
    QString m_narrowedBy;          ///< the text that left m_candidates
    std::vector<int> m_candidates; ///< indexes into m_names
    int m_nodeMatches = 0;
};

} // namespace rollcall::desktop
