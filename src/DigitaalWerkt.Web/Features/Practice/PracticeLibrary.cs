using DigitaalWerkt.Web.Platform.Content;

namespace DigitaalWerkt.Web.Features.Practice;

/// <summary>What is on the practice phone before anybody touches it.</summary>
/// <param name="folder">Where the writers' files are.</param>
/// <param name="watch">True reads changed files again, for who is writing.</param>
public sealed class PracticeLibrary(ContentFolder folder, bool watch = false)
{
    readonly Lock reading = new();
    PracticeShelf? shelf;

    /// <summary>By id.</summary>
    public IReadOnlyDictionary<string, PracticeMail> Mails => Shelf().Mails;

    /// <summary>By id.</summary>
    public IReadOnlyDictionary<string, PracticeFile> Files => Shelf().Files;

    /// <summary>What has to be mended in the files.</summary>
    public IReadOnlyList<ContentProblem> Problems => Shelf().Problems;

    /// <summary>The received e-mails that a visitor sees, newest first.</summary>
    /// <param name="task">A task shows the e-mails of its lesson; free play the ones of every lesson that was taken.</param>
    public IEnumerable<PracticeMail> MailsFor(PhoneState state, PracticeTask? task) => Mails.Values
        .Where(mail => mail.Always || (task is null ? state.Arrived.Contains(mail.Id) : task.Mails.Contains(mail.Id) || task.Goal.Mail == mail.Id))
        .OrderBy(mail => mail.DaysAgo).ThenByDescending(mail => mail.At);

    PracticeShelf Shelf()
    {
        lock (reading)
        {
            if (shelf is null || (watch && shelf.Stamp != PracticeShelf.StampOf(folder)))
            {
                shelf = PracticeShelf.Read(folder);
            }
            return shelf;
        }
    }
}
