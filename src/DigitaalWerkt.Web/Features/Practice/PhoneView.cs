using DigitaalWerkt.Web.Features.Practice.Apps;
using DigitaalWerkt.Web.Platform.Localisation;

namespace DigitaalWerkt.Web.Features.Practice;

/// <summary>What <c>_Phone.cshtml</c> shows: the phone on one screen, and what a task makes of its controls.</summary>
public sealed class PhoneView(
    PhoneState state, Screen screen, PracticeTask? task, PhoneLinks links, PracticeLibrary library, DateTimeOffset now) : IPhonePart
{
    // A road is only searched when it is shown.
    readonly Lazy<Control?> lit = new(() => task?.IsLit(state) == true ? task.NextControl(state, screen) : null);

    PhoneView IPhonePart.Phone => this;

    public PhoneLinks Links => links;
    public Screen Screen => screen;
    public PracticeTask? Task => task;

    /// <summary>How it goes with the task: misses, hints, shown, reached.</summary>
    public TaskTally Tally { get; } = state.TallyOf(task);

    /// <summary>What happened on the phone by itself.</summary>
    public PhoneLife Life { get; init; } = PhoneLife.None;

    /// <summary>The title of the screen takes the focus: after an act, not when the page is first opened.</summary>
    public bool TakesFocus { get; init; }

    /// <summary>The <see cref="PhonePlace"/> that the address asks for.</summary>
    public string? Place { get; init; }

    /// <summary>Whether the page begins there, and gives it the focus.</summary>
    public bool IsHere(string place) => Place == place;

    /// <summary>For the <c>id</c> of what has none of its own.</summary>
    public string? HereIf(string place) => IsHere(place) ? PhoneLinks.HereId : null;

    /// <summary>Why the last act was refused.</summary>
    public Refusal? Refusal { get; init; }

    /// <summary>What stood in the answer field when it was refused.</summary>
    public string? Typed { get; init; }

    /// <summary>The field or code pad of an app that was refused.</summary>
    public Element? Field { get; init; }

    /// <summary>The screen of an app that is data; null on the screens of mail and on the home screen.</summary>
    public AppView? App { get; } = AppRules.Find(screen, state, library) is var (app, found)
        ? new AppView(app, found, new Scope(state, library, app), task?.FilesOnPhone)
        : null;

    public Persona? Persona => library.Persona;

    /// <summary>The apps on the home screen besides mail.</summary>
    public IEnumerable<App> Apps => library.Apps.Values.Where(app => task?.Shows.Contains(app.Id) != false);

    /// <summary>How many things in an app nobody looked at yet.</summary>
    public int NewIn(App app) => AppRules.NewIn(app, state, library);

    /// <summary>Whether an app on the phone has parts with a style sheet of their own.</summary>
    public bool HasParts => Apps.Any(app => app.HasParts);

    public bool ShowsMail => task?.Shows.Contains(MailFacts.App) != false;

    /// <summary>Whether one can go from an app to the home screen: not when a task has but one app.</summary>
    public bool HasHome => (task is null || task.Shows.Length > 1) && library.Apps.Count > 0;

    /// <summary>What the phone says of the last tap in an app; null when it says nothing.</summary>
    public string? AppNotice => App is not null && IsEnabled(Control.Do(PhoneVerb.Undo))
        && state.Undo is { Verb: PhoneVerb.Tap, Id: { } id } undo
        && Screen.Parse(undo.Screen) is { } at && AppRules.Find(at, state, library) is var (owner, source)
            ? AppView.Says(id, source, new Scope(state, library, owner))
            : null;

    /// <summary>The word at the top of the screen.</summary>
    public string Title => screen.Kind switch
    {
        ScreenKind.Home => PhoneWords.Home,
        ScreenKind.App => App!.Title,
        ScreenKind.Inbox => PhoneWords.Inbox,
        _ when screen.IsOpenMail => IsSpam ? PhoneWords.Spam : PhoneWords.Inbox,
        ScreenKind.Attachment => Attachment!.Name,
        ScreenKind.Compose => PhoneWords.Compose,
        ScreenKind.Forward => PhoneWords.Forward,
        ScreenKind.ComposeFiles => PhoneWords.Files,
        ScreenKind.Website => PhoneWords.Website,
        ScreenKind.Reply => PhoneWords.Reply,
        ScreenKind.Files => PhoneWords.Files,
        ScreenKind.Spam => PhoneWords.Spam,
        _ => PhoneWords.Sent,
    };

    /// <summary>For <c>aria-current</c> of a tab.</summary>
    public string? CurrentIf(Screen tab) => tab == screen ? "page" : null;

    /// <summary>Somebody who helps looks at it: nothing on it works.</summary>
    public bool IsLookedAt { get; init; }

    public bool IsEnabled(Control control) => !IsLookedAt && (task is null || task.Allows(state, screen, control));

    /// <summary>Whether a control is the one to tap next, and lights up.</summary>
    public bool IsLit(Control control) => !IsLookedAt && lit.Value == control;

    /// <summary>The e-mail that the screen is about.</summary>
    public PracticeMail Mail => library.Mails[screen.Id];

    public SentMail SentMail => state.Sent.First(sent => sent.Id == screen.Id);

    /// <summary>The file that came with the e-mail; null when none did.</summary>
    public PracticeFile? Attachment => Mail.File is { } file ? library.Files.GetValueOrDefault(file) : null;

    /// <summary>Whether that file is kept on the phone.</summary>
    public bool IsSaved => Mail.File is { } file && state.Members(MailFacts.Saved).Contains(file);

    public bool IsSpam => state.Spam.Contains(screen.Id);

    public Screen Folder => Phone.FolderOf(state, screen.Id);

    public Draft Draft => state.DraftOf(screen.Id);

    /// <summary>What stands in the answer field.</summary>
    public string Text => Typed ?? Draft.Text;

    /// <summary>The text that the task offers to copy; null when it stands in the field already.</summary>
    public string? TextToCopy => task?.Goal is MailGoal { Text: { } text } goal && screen.Id == goal.Mail && Text != text.Trim() ? text.Trim() : null;

    /// <summary>The e-mails of the inbox or of the spam folder.</summary>
    public IEnumerable<PracticeMail> List => Received.OrderByDescending(ReceivedAt).Where(mail => Phone.FolderOf(state, mail.Id) == screen);

    public bool IsUnread(PracticeMail mail) => !state.Read.Contains(mail.Id);

    public int UnreadCount => Received.Count(mail => IsUnread(mail) && !state.Spam.Contains(mail.Id));

    /// <summary>Newest first. An answer to an e-mail that the writers took away is not shown.</summary>
    public IEnumerable<SentMail> Sent => state.Sent.Where(sent => sent.IsNew || library.Mails.ContainsKey(sent.ReplyTo)).Reverse();

    public IEnumerable<PracticeFile> FilesOf(IEnumerable<string> ids) => ids.Where(library.Files.ContainsKey).Select(id => library.Files[id]);

    /// <summary>The e-mail that is written on the screen, as it stands there.</summary>
    public Letter Letter => Refused ?? state.LetterOf(screen.LetterKey!);

    /// <summary>What stood in its fields when it was refused.</summary>
    public Letter? Refused { get; init; }

    /// <summary>Words to tap for its fields.</summary>
    public LetterOffers Offers => (task?.Goal as AppGoal)?.Offers ?? LetterOffers.None;

    /// <summary>Whether one can write a new e-mail here: always, but in a lesson that doesn't ask for one.</summary>
    public bool HasCompose => task is null || !Offers.Text.IsEmpty;

    public bool HasForward => task is null || !Offers.To.IsEmpty;

    /// <summary>To whom an e-mail was sent, and what it is about.</summary>
    public string ToOf(SentMail sent) => sent.To ?? library.Mails[sent.ReplyTo].From;

    public string SubjectOf(SentMail sent) =>
        sent.IsNew ? sent.Subject ?? PhoneWords.NoSubject
        : sent.IsAnswer ? PhoneWords.AnswerTo(library.Mails[sent.ReplyTo].Subject)
        : PhoneWords.ForwardOf(library.Mails[sent.ReplyTo].Subject);

    /// <summary>The files on the phone, by name.</summary>
    public IEnumerable<PracticeFile> Files => library.FilesFor(task?.FilesOnPhone);

    /// <summary>Key of the words for the last act, when it is one that a phone says it did and offers to take back,
    /// on the screen to which it led.</summary>
    public string? Notice => !IsEnabled(Control.Do(PhoneVerb.Undo)) ? null : (state.Undo?.Verb, screen.Kind) switch
    {
        (PhoneVerb.Send, ScreenKind.Sent) => Tally.Miss == Verdict.NoFile ? "Phone_Did_SendWithoutFile" : "Phone_Did_Send",
        (PhoneVerb.SaveFile, ScreenKind.Attachment) => "Phone_Did_SaveFile",
        (PhoneVerb.MarkSpam, ScreenKind.Inbox) => "Phone_Did_MarkSpam",
        (PhoneVerb.NotSpam, ScreenKind.Message) => "Phone_Did_NotSpam",
        (PhoneVerb.Detach, ScreenKind.Reply) => "Phone_Did_Detach",
        (PhoneVerb.Reset, ScreenKind.Home) => "Phone_Did_Reset",
        _ => null,
    };

    /// <summary>As the list of a phone says it: today the time, else the day.</summary>
    public string ShortTime(DateTime at) => DateOnly.FromDateTime(at) == Today ? $"{at:HH.mm}" : at.ToString("d MMM", BelgianFormat.Culture).TrimEnd('.');

    /// <summary>As an open e-mail says it.</summary>
    public static string LongTime(DateTime at) => $"{BelgianFormat.ShortDate(DateOnly.FromDateTime(at))}, {at:HH.mm}";

    public DateTime ReceivedAt(PracticeMail mail) => Life.Arrivals.TryGetValue(mail.Id, out var day) ? day.ToDateTime(mail.At) : mail.SentOn(now);

    public static DateTime SentAt(SentMail sent) => sent.At.InBrussels().DateTime;

    // The e-mails that are there by themselves, and those that came in since.
    IEnumerable<PracticeMail> Received => library.MailsFor(state, task).Union(
        Life.Arrivals.Keys.Select(library.Mails.GetValueOrDefault).OfType<PracticeMail>().Where(mail => ReceivedAt(mail) <= now.InBrussels().DateTime));

    DateOnly Today => DateOnly.FromDateTime(now.InBrussels().DateTime);
}
