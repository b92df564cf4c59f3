#pragma once

#include "app/desktop/alerts.h"
#include "app/desktop/app_settings.h"
#include "app/desktop/attention.h"
#include "app/desktop/changes_model.h"
#include "app/desktop/compare_model.h"
#include "app/desktop/enrolment.h"
#include "app/desktop/events_model.h"
#include "app/desktop/fleet_filter_model.h"
#include "app/desktop/fleet_groups.h"
#include "app/desktop/fleet_model.h"
#include "app/desktop/fleet_outliers.h"
#include "app/desktop/fleet_summary.h"
#include "app/desktop/fleet_table.h"
#include "app/desktop/formatter.h"
#include "app/desktop/host_keys.h"
#include "app/desktop/identity_model.h"
#include "app/desktop/language.h"
#include "app/desktop/node_actions.h"
#include "app/desktop/node_selection.h"
#include "app/desktop/node_view_model.h"
#include "app/desktop/overlay_history.h"
#include "app/desktop/palette_model.h"
#include "app/desktop/replaced_keys.h"
#include "app/desktop/retention_model.h"
#include "app/desktop/roll_call_model.h"
#include "app/desktop/scores_model.h"
#include "app/desktop/secret_questions.h"
#include "app/desktop/wall_mode.h"

#include <QPointer>
#include <QQmlEngine>

namespace rollcall::desktop {

/// All view models of one window, over one backend. QML sees it as the singleton `Dashboard`; each
/// engine has its own, given by attach().
class Dashboard : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(rollcall::desktop::FleetFilterModel* nodes READ nodes CONSTANT)
    Q_PROPERTY(rollcall::desktop::FleetTable* table READ table CONSTANT)
    Q_PROPERTY(rollcall::desktop::FleetGroups* groups READ groups CONSTANT)
    Q_PROPERTY(rollcall::desktop::FleetSummary* summary READ summary CONSTANT)
    Q_PROPERTY(rollcall::desktop::NodeViewModel* node READ node CONSTANT)
    Q_PROPERTY(rollcall::desktop::ScoresModel* scores READ scores CONSTANT)
    Q_PROPERTY(rollcall::desktop::ScoresModel* nodeScores READ nodeScores CONSTANT)
    Q_PROPERTY(rollcall::desktop::Attention* attention READ attention CONSTANT)
    Q_PROPERTY(rollcall::desktop::EventsModel* events READ events CONSTANT)
    Q_PROPERTY(rollcall::desktop::EventsModel* nodeEvents READ nodeEvents CONSTANT)
    Q_PROPERTY(rollcall::desktop::ChangesModel* nodeChanges READ nodeChanges CONSTANT)
    Q_PROPERTY(rollcall::desktop::IdentityModel* nodeIdentity READ nodeIdentity CONSTANT)
    Q_PROPERTY(rollcall::desktop::RetentionModel* retention READ retention CONSTANT)
    Q_PROPERTY(rollcall::desktop::NodeSelection* selection READ selection CONSTANT)
    Q_PROPERTY(rollcall::desktop::CompareModel* compare READ compare CONSTANT)
    Q_PROPERTY(rollcall::desktop::FleetOutliers* outliers READ outliers CONSTANT)
    Q_PROPERTY(rollcall::desktop::OverlayHistory* overlay READ overlay CONSTANT)
    Q_PROPERTY(rollcall::desktop::PaletteModel* palette READ palette CONSTANT)
    Q_PROPERTY(rollcall::desktop::RollCallModel* rollCall READ rollCall CONSTANT)
    Q_PROPERTY(rollcall::desktop::WallMode* wall READ wall CONSTANT)
    Q_PROPERTY(rollcall::desktop::Alerts* alerts READ alerts CONSTANT)
    Q_PROPERTY(rollcall::desktop::NodeActions* actions READ actions CONSTANT)
    Q_PROPERTY(rollcall::desktop::Enrolment* enrolment READ enrolment CONSTANT)
    Q_PROPERTY(rollcall::desktop::HostKeys* hostKeys READ hostKeys CONSTANT)
    Q_PROPERTY(rollcall::desktop::ReplacedKeys* replacedKeys READ replacedKeys CONSTANT)
    Q_PROPERTY(rollcall::desktop::SecretQuestions* secrets READ secrets CONSTANT)
    Q_PROPERTY(rollcall::desktop::AppSettings* settings READ settings CONSTANT)
    Q_PROPERTY(rollcall::desktop::Formatter* format READ format CONSTANT)
    Q_PROPERTY(QStringList languageCodes READ languageCodes CONSTANT)
    Q_PROPERTY(QStringList languageNames READ languageNames CONSTANT)
    /// What a person should know of the store: a title and a sentence; normally empty.
    Q_PROPERTY(QString storeTitle READ storeTitle NOTIFY storeProblemChanged)
    Q_PROPERTY(QString storeDetail READ storeDetail NOTIFY storeProblemChanged)
    Q_PROPERTY(bool storeFails READ storeFails NOTIFY storeProblemChanged) ///< at this moment
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY loadedChanged) ///< else an empty fleet says nothing
    Q_PROPERTY(QString advice READ advice NOTIFY adviceChanged) ///< lines; normally empty
    Q_PROPERTY(QString storePath READ storePath CONSTANT)
    Q_PROPERTY(QString version READ version CONSTANT)
    Q_PROPERTY(QString notice MEMBER m_notice NOTIFY noticeChanged) ///< e.g. that this is the demo

public:
    Dashboard(Backend& backend, AppSettings::Keep keep, QObject* parent = nullptr);

    /// Makes this the `Dashboard` of `engine`; it must outlive the engine.
    void attach(QQmlEngine& engine);
    static Dashboard* create(QQmlEngine* engine, QJSEngine* scripts);

    FleetModel* fleet() { return &m_fleet; }
    FleetFilterModel* nodes() { return &m_nodes; }
    FleetTable* table() { return &m_table; }
    FleetGroups* groups() { return &m_groups; }
    FleetSummary* summary() { return &m_summary; }
    NodeViewModel* node() { return &m_node; }
    ScoresModel* scores() { return &m_scores; }
    ScoresModel* nodeScores() { return &m_nodeScores; }
    Attention* attention() { return &m_attention; }
    EventsModel* events() { return &m_events; }
    EventsModel* nodeEvents() { return &m_nodeEvents; }
    ChangesModel* nodeChanges() { return &m_nodeChanges; }
    IdentityModel* nodeIdentity() { return &m_nodeIdentity; }
    RetentionModel* retention() { return &m_retention; }
    NodeSelection* selection() { return &m_selection; }
    CompareModel* compare() { return &m_compare; }
    FleetOutliers* outliers() { return &m_outliers; }
    OverlayHistory* overlay() { return &m_overlay; }
    PaletteModel* palette() { return &m_palette; }
    RollCallModel* rollCall() { return &m_rollCall; }
    WallMode* wall() { return &m_wall; }
    Alerts* alerts() { return &m_alerts; }
    NodeActions* actions() { return &m_actions; }
    Enrolment* enrolment() { return &m_enrolment; }
    HostKeys* hostKeys() { return &m_hostKeys; }
    ReplacedKeys* replacedKeys() { return &m_replacedKeys; }
    SecretQuestions* secrets() { return &m_secrets; }
    AppSettings* settings() { return &m_settings; }
    Formatter* format() { return &m_format; }
    Backend& backend() { return m_backend; }

    QStringList languageCodes() const { return Language::codes(); }
    QStringList languageNames() const { return Language::names(); }

    QString storeTitle() const;
    QString storeDetail() const;
    bool isLoaded() const { return m_backend.isLoaded(); }
    bool storeFails() const { return m_storeProblem.has_value(); }
    /// The user has read what is told of the store and it works again.
    Q_INVOKABLE void dismissStoreNews();
    QString advice() const { return m_backend.advice().join(u'\n'); }
    QString storePath() const { return m_backend.storePath(); }
    QString version() const;

    /// The id of the node of that name, or 0.
    Q_INVOKABLE double nodeNamed(const QString& name) const;
    Q_INVOKABLE void copyToClipboard(const QString& text) const;

Q_SIGNALS:
    void storeProblemChanged();
    void adviceChanged();
    void loadedChanged();
    void noticeChanged();

private:
    void followAttention();
    void remember();
    void speak();

    Backend& m_backend;
    AppSettings m_settings;
    Language m_language; ///< before all that says something
    Formatter m_format;
    QPointer<QQmlEngine> m_engine;
    FleetModel m_fleet;
    FleetFilterModel m_nodes;
    FleetTable m_table;
    FleetGroups m_groups;
    FleetSummary m_summary;
    NodeViewModel m_node;
    ScoresModel m_scores, m_nodeScores;
    Attention m_attention;
    EventsModel m_events, m_nodeEvents;
    ChangesModel m_nodeChanges;
    IdentityModel m_nodeIdentity;
    RetentionModel m_retention;
    NodeSelection m_selection;
    CompareModel m_compare;
    FleetOutliers m_outliers;
    OverlayHistory m_overlay;
    PaletteModel m_palette;
    RollCallModel m_rollCall;
    WallMode m_wall;
    Alerts m_alerts;
    NodeActions m_actions;
    Enrolment m_enrolment;
    HostKeys m_hostKeys;
    ReplacedKeys m_replacedKeys;
    SecretQuestions m_secrets;
    std::optional<Error> m_storeProblem;
    qint64 m_readingsLost = 0;
    QString m_restored, m_notice;
};

} // namespace rollcall::desktop
