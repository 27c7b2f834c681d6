// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gateway/protocol/command.h>
#include <gateway/protocol/error.h>

#include <QList>
#include <QTimer>
#include <QWidget>

#include <utility>

class CommandPage;
class CommandSender;
class PanelTable;
class RawPage;
struct MembersProgress;

QT_BEGIN_NAMESPACE
class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTabBar;
QT_END_NAMESPACE

//! Composes commands and sends them: the form at one side, what was sent and what became of it at the other.
class CommandsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit CommandsPanel(CommandSender *sender, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override { return {400, 420}; }

public Q_SLOTS:
    //! What the form says, to the shards that are chosen.
    void send();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    enum Target { Automatic = -2, AllShards = -1 };
    using Deliveries = QList<std::pair<Gateway::Command, int>>;

    QWidget *makeComposer();
    QWidget *makeHistory();
    QWidget *makeProgress();
    void addPage(const QString &name, CommandPage *page);
    [[nodiscard]] CommandPage *page() const;
    //! What would be sent, and on which shards; empty when \a error was set.
    [[nodiscard]] Deliveries deliveries(Gateway::Error *error) const;
    [[nodiscard]] Deliveries targets() const;
    [[nodiscard]] QStringList notes(const Deliveries &deliveries) const;
    [[nodiscard]] QString budgetText(const Deliveries &deliveries) const;
    void fitFates(int first, int last);
    void arrange();
    void showShards();
    void showState();
    void showStateInSight(); //!< Now, or when it comes into sight.
    [[nodiscard]] bool isInSight() const;
    void showSize(qsizetype bytes);
    void showProgress(const MembersProgress &progress);
    void sendAgain();
    void editAgain();
    [[nodiscard]] int currentRow() const;

    CommandSender *m_sender;
    QTabBar *m_tabs; //!< Form or history, where there is no room for both.
    QSplitter *m_splitter;
    QComboBox *m_kind = nullptr;
    QStackedWidget *m_pages = nullptr;
    RawPage *m_raw = nullptr;
    QComboBox *m_shard = nullptr;
    QLabel *m_notes = nullptr;
    QProgressBar *m_size = nullptr;
    QLabel *m_budget = nullptr;
    QPushButton *m_send = nullptr;
    QPushButton *m_again = nullptr;
    QPushButton *m_edit = nullptr;
    PanelTable *m_table = nullptr;
    int m_leastFate = 0; //!< Width of that column while the fates are short.
    QWidget *m_progress = nullptr;
    QLabel *m_progressText = nullptr;
    QProgressBar *m_progressBar = nullptr;
    bool m_isStale = false;     //!< Something changed while it was out of sight.
    quint64 m_shownRequest = 0; //!< The number of the command whose answer is shown.
    QTimer m_progressHider{this};
};
