namespace DigitaalWerkt.Web.Features.Newsletter.Issues;

/// <summary>One issue of the newsletter.</summary>
public sealed class NewsIssue
{
    /// <summary>The unique index: two issues never have one number.</summary>
    public const string NumberUnique = "ix_news_issue_number";

    public const int SubjectLength = 100;

    /// <summary>More than this nobody reads to the end.</summary>
    public const int MostBlocks = 30;

    NewsIssue()
    {
    }

    public NewsIssue(string subject, DateTimeOffset now) => (Subject, CreatedAt) = (subject, now);

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>By which everybody calls it; null: it is a draft.</summary>
    public int? Number { get; private set; }

    /// <summary>What a reader sees in the mailbox.</summary>
    public string Subject { get; private set; } = "";

    public IssueState State { get; private set; }
    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>Since when it leaves. Who confirmed after this gets the next one.</summary>
    public DateTimeOffset? SendingSince { get; private set; }

    /// <summary>When it was written to the last reader.</summary>
    public DateTimeOffset? SentAt { get; private set; }

    /// <summary>How many readers there were when it began to leave.</summary>
    public int Readers { get; private set; }

    /// <summary>How many mail servers took it.</summary>
    public int Sent { get; private set; }

    /// <summary>How many addresses don't exist any more.</summary>
    public int Bounced { get; private set; }

    /// <summary>To how many it didn't come for another reason: a full mailbox, or nobody knows.</summary>
    public int NotSent { get; private set; }

    /// <summary>How many readers left after it, before the next one.</summary>
    public int Left { get; private set; }

    /// <summary>How often a link in it to this site was followed.</summary>
    public int Clicks { get; private set; }

    public bool IsDraft => State == IssueState.Draft;

    public void Rename(string subject) => Subject = subject;

    /// <summary>It leaves from now on.</summary>
    /// <param name="number">One that no other has.</param>
    public void Begin(int number, int readers, DateTimeOffset now) =>
        (Number, State, Readers, SendingSince) = (number, IssueState.Sending, readers, now);

    public void Stop() => State = IssueState.Stopped;

    public void Resume() => State = IssueState.Sending;

    /// <summary>Nobody is left to write it to.</summary>
    public void End(DateTimeOffset now) => (State, SentAt) = (IssueState.Sent, now);
}
