namespace DigitaalWerkt.Web.Features.HelpDesk.Tickets;

/// <summary>
/// One question of somebody who is stuck, from the moment that it is asked until it is solved. What is said about it stands in
/// <see cref="TicketMessage"/>, <see cref="TicketNote"/> and <see cref="TicketEvent"/>.
/// </summary>
public sealed class Ticket : AskedQuestion
{
    public const string CodeUnique = "ix_ticket_code";
    public const string OncePerRequest = "ix_ticket_request_key";

    /// <summary>The key to its person, who may be joined to another one while a question of theirs is opened.</summary>
    public const string OfPerson = "fk_ticket_person_person_id";

    /// <summary>The most minutes that one question can take.</summary>
    public const int MostMinutes = 480;

    /// <summary>How long after its end a question can be opened again; later it becomes a new one.</summary>
    public static readonly TimeSpan Reopens = TimeSpan.FromDays(14);

    Ticket()
    {
    }

    Ticket(NewTicket asked, Guid? personId, string code, DateTimeOffset now)
        : base(asked, personId, code, now)
    {
    }

    public TicketState State { get; private set; } = TicketState.New;

    /// <summary>The steward who has it; null: nobody yet.</summary>
    public Guid? StewardId { get; private set; }

    /// <summary>Goes up with everything that changes it or is said about it: a page that shows an older one is stale.</summary>
    public int Sequence { get; private set; }

    /// <summary>When it last changed.</summary>
    public DateTimeOffset ChangedAt { get; private set; }

    /// <summary>When a steward answered first.</summary>
    public DateTimeOffset? FirstAnsweredAt { get; private set; }

    /// <summary>Until when the person may count on an answer; null: nobody waits for one.</summary>
    public DateTimeOffset? AnswerDueAt { get; private set; }

    /// <summary>When it was solved or closed.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>When it was solved; null: it wasn't. It stays when the question is closed after that.</summary>
    public DateTimeOffset? SolvedAt { get; private set; }

    /// <summary>Since when the steward waits for the person; null: nobody does.</summary>
    public DateTimeOffset? WaitsSince { get; private set; }

    /// <summary>When the person was reminded that we wait for them; null: not since the last answer.</summary>
    public DateTimeOffset? RemindedAt { get; private set; }

    /// <summary>The minutes that the steward was busy with it, as far as noted.</summary>
    public int Minutes { get; private set; }

    public TicketResult? Result { get; private set; }

    public TicketFace? Face { get; private set; }

    /// <summary>The question of which this one became a part; null: it stands by itself.</summary>
    public Guid? MergedIntoId { get; private set; }

    /// <summary>Whether somebody still has to do something.</summary>
    public bool IsOpen => State < TicketState.Solved;

    /// <param name="answerDueAt">By the clock of the desk (<see cref="AnswerClock"/>).</param>
    public static Ticket Ask(NewTicket asked, Guid? personId, string code, DateTimeOffset answerDueAt, DateTimeOffset now) =>
        new(asked, personId, code, now) { ChangedAt = now, AnswerDueAt = answerDueAt };

    /// <summary>Whether it can still be opened again.</summary>
    public bool MayReopen(DateTimeOffset now) => !IsOpen && MergedIntoId is null && EndedAt + Reopens > now;

    /// <summary>Whether somebody can say how it was: also of what was closed after it was solved.</summary>
    public bool WasSolved => SolvedAt is not null;

    /// <summary>Whether it can end: an appointment about it is called off or judged first, so that no hour stays taken for nothing.</summary>
    public bool MayEnd => IsOpen && State != TicketState.Planned;

    /// <summary>Whether the person can still say something in it.</summary>
    public bool TakesReply(DateTimeOffset now) => IsOpen || MayReopen(now);

    /// <summary>A steward says: this one is mine. It stays where it is when the person has to do something first.</summary>
    public void TakeBy(Guid steward, DateTimeOffset now)
    {
        StewardId = steward;
        State = State == TicketState.New ? TicketState.WithSteward : State;
        Change(now);
    }

    /// <summary>A steward answered: the clock stands still until the person says something.</summary>
    public void Answer(Guid steward, DateTimeOffset now)
    {
        StewardId ??= steward;
        FirstAnsweredAt ??= now;
        AnswerDueAt = null;
        if (IsOpen && State != TicketState.Planned)
        {
            (State, WaitsSince, RemindedAt) = (TicketState.WaitingForPerson, now, null);
        }
        Change(now);
    }

    /// <summary>The person said something: somebody looks at it again. What had ended is open again while it may be.</summary>
    public void Reply(DateTimeOffset answerDueAt, DateTimeOffset now)
    {
        if (!IsOpen)
        {
            Reopen(answerDueAt, now);
            return;
        }
        // Whoever meets the steward is answered then.
        if (State != TicketState.Planned)
        {
            (State, AnswerDueAt) = (Waiting, AnswerDueAt ?? answerDueAt);
            WaitNoMore();
        }
        Change(now);
    }

    /// <summary>The person was reminded that we wait for them. Nothing else changes: what a steward has open isn't stale by it.</summary>
    public void Remind(DateTimeOffset now) => RemindedAt = now;

    /// <summary>They meet: the clock stands still.</summary>
    public void Plan(Guid steward, DateTimeOffset now)
    {
        (StewardId, State, AnswerDueAt) = (steward, TicketState.Planned, null);
        WaitNoMore();
        FirstAnsweredAt ??= now;
        Change(now);
    }

    /// <summary>The appointment was called off.</summary>
    public void Unplan(DateTimeOffset answerDueAt, DateTimeOffset now)
    {
        if (State == TicketState.Planned)
        {
            (State, AnswerDueAt) = (Waiting, answerDueAt);
        }
        Change(now);
    }

    /// <summary>The appointment that counted as the first answer was called off, so that it was none.</summary>
    /// <param name="answeredAt">When a steward answered first in words; null: nobody did.</param>
    public void WasNotMet(DateTimeOffset? answeredAt) => FirstAnsweredAt = answeredAt;

    /// <summary>It is solved, by whoever it is.</summary>
    /// <param name="result">What the person can do now; null: nobody knows.</param>
    public void Solve(TicketResult? result, DateTimeOffset now)
    {
        SolvedAt ??= now;
        End(TicketState.Solved, now);
        Result = result ?? Result;
    }

    /// <summary>Said after it was solved: what the person can do now.</summary>
    public void Learn(TicketResult result, DateTimeOffset now)
    {
        Result = result;
        Change(now);
    }

    /// <summary>It ends without being solved.</summary>
    public void Close(DateTimeOffset now) => End(TicketState.Closed, now);

    public void Reopen(DateTimeOffset answerDueAt, DateTimeOffset now)
    {
        (State, EndedAt, SolvedAt, Result, AnswerDueAt) = (Waiting, null, null, null, answerDueAt);
        Change(now);
    }

    public void Sort(TicketTopic topic, TicketDevice? device, Guid? locationId, DateTimeOffset now)
    {
        IsAbout(topic, device, locationId);
        Change(now);
    }

    /// <param name="minutes">More than nought; they come on top of what was noted.</param>
    public void Spend(int minutes, DateTimeOffset now)
    {
        Minutes = Math.Min(Minutes + minutes, MostMinutes);
        Change(now);
    }

    /// <summary>How the person found the help.</summary>
    public void Judge(TicketFace face, DateTimeOffset now)
    {
        Face = face;
        Change(now);
    }

    /// <summary>Becomes a part of another question of the same person.</summary>
    public void MergeInto(Guid other, DateTimeOffset now)
    {
        (MergedIntoId, SolvedAt) = (other, null);
        End(TicketState.Closed, now);
    }

    /// <summary>Another question became a part of this one. If its person waits for an answer there, they wait for it here.</summary>
    /// <param name="answerDueAt">Of the other one, before it became a part.</param>
    public void Absorb(DateTimeOffset? answerDueAt, DateTimeOffset now)
    {
        if (answerDueAt is { } due && State != TicketState.Planned)
        {
            (State, AnswerDueAt) = (Waiting, AnswerDueAt < due ? AnswerDueAt : due);
            WaitNoMore();
        }
        Change(now);
    }

    /// <summary>Stands by itself again.</summary>
    public void Unmerge(DateTimeOffset answerDueAt, DateTimeOffset now)
    {
        MergedIntoId = null;
        Reopen(answerDueAt, now);
    }

    /// <summary>Something was said or noted about it.</summary>
    public void Change(DateTimeOffset now) => (Sequence, ChangedAt) = (Sequence + 1, now);

    TicketState Waiting => StewardId is null ? TicketState.New : TicketState.WithSteward;

    void WaitNoMore() => (WaitsSince, RemindedAt) = (null, null);

    void End(TicketState state, DateTimeOffset now)
    {
        WaitNoMore();
        (State, EndedAt, AnswerDueAt) = (state, EndedAt ?? now, null);
        FirstAnsweredAt ??= state == TicketState.Solved ? now : null;
        Change(now);
    }
}
