// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "ui/presentation/forms/formdraftkeeper.h"

#include <QSet>
#include <functional>

namespace aelwyd {

/// The entries of `fields` that `other` does not have, or has otherwise.
QJsonObject differing(const QJsonObject& fields, const QJsonObject& other);
/// `fields` with the entries of `over` put in.
QJsonObject overlaid(QJsonObject fields, const QJsonObject& over);

/// What is typed into a form beside what is stored. Everything typed stays, whether it can be stored or not;
/// it is kept in the file while one types, and offered back when the form is opened again after the program
/// was ended.
class TypedForm : public QObject {
    Q_OBJECT
  public:
    /// Something typed is not stored yet.
    bool isDirty() const { return !m_keeper.form().isEmpty() && typed() != m_stored; }
    /// What was typed before the program ended is back in the form.
    bool wasRestored() const { return m_restored; }
    /// Everything that stands against saving.
    virtual Problems problems() const = 0;
    /// The problems that are worth telling now: nothing about a field that is just being typed in or that
    /// nobody has reached yet, unless saving was tried.
    Problems shownProblems() const;
    /// The field that was being typed in has been left: dates and numbers in it take their usual form.
    void leaveField();
    /// The form is as it is stored; what was typed is gone.
    void throwAway();
    /// Writes what is still waiting to be kept.
    void flush() { m_keeper.flush(); }
    /// Dates and figures are worded anew in the language of the interface.
    void retranslate();

  signals:
    /// Something was typed, or other problems are to be told.
    void edited();
    /// The fields have other content than what was typed into them: screens fill them anew.
    void refilled();

  protected:
    TypedForm(AgencyService& agency, QObject* parent);
    /// Writes what is still waiting; forms that listen to the workspace call it while they are whole.
    void end() noexcept { m_keeper.flushAtEnd(); }

    /// Every field by name, in a form that does not hang on the language of the interface.
    virtual QJsonObject typed() const = 0;
    virtual void setTyped(const QJsonObject& typed) = 0;
    /// Fields that nobody has filled in yet and that may be told about at once, because the record is there
    /// already.
    virtual bool isNew() const = 0;

    /// The fields hold what is stored; brings back what was kept under `form`.
    void begin(const QString& form);
    /// `field` was typed in.
    void touch(const QString& field);
    /// Saving is tried: from now on all that stands against it is told. The same problems.
    Problems tried();
    /// What is stored is now this; fields that were typed in keep what was typed.
    void rebase(const QJsonObject& stored);
    const QJsonObject& stored() const { return m_stored; }
    /// Runs `store`, during which these fields count as stored; afterwards only if it was done. What it
    /// throws goes on.
    Result<void> assumingStored(const QJsonObject& fields, const std::function<Result<void>()>& store);
    /// What is typed, with the fields that have problems as they are stored.
    QJsonObject fieldsWithoutProblems() const;
    /// Stores what is typed and right by `store`, and then takes over what is stored by `takeOver`.
    Result<void> storeRight(const std::function<Result<void>(const QJsonObject&)>& store,
                            const std::function<void()>& takeOver);
    bool hasKept(const QString& form) const { return !m_keeper.kept(form).isEmpty(); }
    void forgetTyped();
    /// What was typed into these is gone; they are as stored.
    void resetFields(const QStringList& fields);

  private:
    void keep();

    FormDraftKeeper m_keeper;
    QJsonObject m_stored;
    QString m_typing;
    bool m_tried = false;
    bool m_restored = false;
};

} // namespace aelwyd
