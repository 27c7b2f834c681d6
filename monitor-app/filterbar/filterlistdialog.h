// SPDX-FileCopyrightText: 2026 The Gateway Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class FilterEdit;
class PathCatalogue;

QT_BEGIN_NAMESPACE
class QFormLayout;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;
class QToolButton;
QT_END_NAMESPACE

//! A dialog over a list of filters with names, in an order that counts: add, remove, move, import, export,
//! and a form for the one that is chosen.
class FilterListDialog : public QDialog
{
    Q_OBJECT

public:
    explicit FilterListDialog(QWidget *parent = nullptr);

    //! The paths that are completed.
    void setPathCatalogue(const PathCatalogue &catalogue);
    //! Adds what the file at \a path holds. False when it is no such file; \a error tells why.
    bool importFile(const QString &path, QString *error);
    bool exportFile(const QString &path, QString *error) const;

protected:
    static constexpr int FilterRole = Qt::UserRole;
    static constexpr int FirstFreeRole = Qt::UserRole + 1;

    [[nodiscard]] QListWidget *list() const { return m_list; }
    [[nodiscard]] QFormLayout *form() const { return m_form; }
    [[nodiscard]] QLineEdit *nameEdit() const { return m_name; }

    QListWidgetItem *addItem(const QString &name, const QString &filter);
    //! A button at the left of those that close the dialog.
    QPushButton *addTool(const QString &name, const QString &text);

    [[nodiscard]] virtual QListWidgetItem *addNewItem() = 0;
    [[nodiscard]] virtual QByteArray toJson() const = 0;
    virtual void addFromJson(const QByteArray &json, QString *error) = 0;
    //! Shows what the form has beyond name and filter; \a item may be null.
    virtual void showItem(QListWidgetItem *item);
    [[nodiscard]] virtual QString suggestedFileName() const = 0;

private:
    QWidget *makeListSide();
    QWidget *makeFormSide();
    QWidget *makeBottom();
    void showCurrent();
    void takeName(const QString &name);
    void takeFilter();
    void mark(QListWidgetItem *item);
    void add();
    void remove();
    void moveCurrent(int by);
    void askForImport();
    void askForExport();

    QListWidget *m_list;
    QWidget *m_formSide = nullptr;
    QFormLayout *m_form = nullptr;
    QLineEdit *m_name;
    FilterEdit *m_filter;
    QWidget *m_tools = nullptr;
    QToolButton *m_remove = nullptr;
    QToolButton *m_up = nullptr;
    QToolButton *m_down = nullptr;
    bool m_isShowing = false; //!< The form is being filled.
};
