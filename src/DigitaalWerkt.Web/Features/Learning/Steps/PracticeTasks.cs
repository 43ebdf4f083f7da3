using System.Collections.Immutable;
using DigitaalWerkt.Web.Features.Learning.Content;
using DigitaalWerkt.Web.Features.Practice;
using DigitaalWerkt.Web.Features.Practice.Apps;

namespace DigitaalWerkt.Web.Features.Learning.Steps;

/// <summary>Makes the practice phone's task of what a lesson asks.</summary>
public static class PracticeTasks
{
    public static PracticeTask From(Module module, Step step, PracticeBlock block, PracticeLibrary library) =>
        From($"{module.Slug}/{step.Id}", ModeOf(step.Kind), block, [.. module.Mails], [.. module.Files], library);

    /// <param name="key">Where its tally is kept; never changes.</param>
    /// <param name="mails">The ids of the e-mails that come in with it.</param>
    /// <param name="files">The ids of the files on the phone, in a task about one e-mail.</param>
    public static PracticeTask From(
        string key, TaskMode mode, PracticeBlock block, ImmutableArray<string> mails, ImmutableArray<string> files, PracticeLibrary library) =>
        new(key, mode, GoalOf(block, mails, library), mails, StartOf(block, library))
        {
            FilesOnPhone = block is AppPracticeBlock app ? app.Files : files,
        };

    public static AppGoal GoalOf(AppPracticeBlock block, ImmutableArray<string> mails, PracticeLibrary library) =>
        new(block.Goal, block.Condition, block.With, block.Turns, block.Shows, block.Files, library)
        {
            Mails = mails,
            Offers = block.Offers,
        };

    public static TaskMode ModeOf(StepKind kind) => kind switch
    {
        StepKind.Guided => TaskMode.Guided,
        StepKind.Free => TaskMode.Free,
        _ => TaskMode.Try,
    };

    static Goal GoalOf(PracticeBlock block, ImmutableArray<string> mails, PracticeLibrary library) => block switch
    {
        AppPracticeBlock app => GoalOf(app, mails, library),
        MailPracticeBlock mail => new MailGoal(KindOf(mail.Goal), mail.Mail, mail.Attach, mail.Text),
        _ => throw new ArgumentOutOfRangeException(nameof(block)),
    };

    static Screen StartOf(PracticeBlock block, PracticeLibrary library) => block switch
    {
        AppPracticeBlock { App: MailFacts.App, Start: AppPracticeBlock.Compose } => Screen.Compose,
        AppPracticeBlock { App: MailFacts.App } => Screen.Inbox,
        AppPracticeBlock { App: AppPracticeBlock.Home } => Screen.Home,
        AppPracticeBlock { Start: { } start } app => Screen.App(app.App, start),
        AppPracticeBlock app => library.Apps.GetValueOrDefault(app.App)?.StartScreen ?? Screen.Home,
        MailPracticeBlock { Start: PracticeStart.Message } mail => Screen.Message(mail.Mail),
        _ => Screen.Inbox,
    };

    public static GoalKind KindOf(PracticeGoal goal) => goal switch
    {
        PracticeGoal.Open => GoalKind.Open,
        PracticeGoal.Sender => GoalKind.Sender,
        PracticeGoal.Reply => GoalKind.Reply,
        PracticeGoal.Spam => GoalKind.Spam,
        _ => throw new ArgumentOutOfRangeException(nameof(goal)),
    };
}
