using DigitaalWerkt.Web.Kernel;

namespace DigitaalWerkt.Web.Features.Network.Signals;

/// <summary>Something that goes wrong for people on their way to work, with a number that it keeps for ever. It is never deleted.</summary>
public sealed class Signal
{
    /// <summary>The unique index: no number is used twice.</summary>
    public const string NumberUnique = "ix_signal_number";

    /// <summary>The unique index: a form is kept once.</summary>
    public const string OncePerRequest = "ix_signal_request_id";

    public const int WhatLength = 240;
    public const int ToWhomLength = 160;
    public const int PlaceLength = 160;
    public const int SinceLength = 80;
    public const int WouldHelpLength = 400;
    public const int PublicLength = 1200;
    public const int LongLength = 12_000;
    public const int SourcesLength = 2000;
    public const int AnswerLength = 1500;

    /// <summary>The most people that can be filled in.</summary>
    public const int MostPeople = 9999;

    /// <summary>The highest number that somebody can fill in, for a signal that has one from elsewhere.</summary>
    public const int MostNumber = 9999;

    Signal()
    {
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>By which everybody calls it.</summary>
    public int Number { get; private set; }

    public SignalOrigin Origin { get; private set; }

    /// <summary>What happens, in one sentence.</summary>
    public string What { get; private set; } = "";

    /// <summary>To which people it happens: a group, never somebody's name.</summary>
    public string? ToWhom { get; private set; }

    /// <summary>How many people, as far as whoever reported it knows.</summary>
    public int? People { get; private set; }

    public string? Place { get; private set; }
    public string? Since { get; private set; }
    public string? WouldHelp { get; private set; }

    public SignalState State { get; private set; }

    /// <summary>The organisation that follows it; null: nobody yet.</summary>
    public Guid? OwnerId { get; private set; }

    /// <summary>The day of the next step; null: there is none.</summary>
    public DateOnly? NextOn { get; private set; }

    /// <summary>The signal in which it is told.</summary>
    public Guid? BundledIntoId { get; private set; }

    public string? Answer { get; private set; }

    /// <summary>When the answer was written; another answer has another moment.</summary>
    public DateTimeOffset? AnsweredAt { get; private set; }

    /// <summary>An editor said that everybody may read it.</summary>
    public bool IsPublic { get; private set; }

    /// <summary>What everybody may read. It is kept when it is taken off the site.</summary>
    public string? PublicText { get; private set; }

    /// <summary>The long version, as <see cref="LongText"/> reads it.</summary>
    public string? Story { get; private set; }

    /// <summary>From where that is known, one source a line.</summary>
    public string? Sources { get; private set; }

    /// <summary>The day on which it was reported; null: nobody knows.</summary>
    public DateOnly? ReportedOn { get; private set; }

    /// <summary>When something was last written down. Every entry moves it, so that whoever acts on an older page is told.</summary>
    public DateTimeOffset LastAt { get; private set; }

    public Guid RequestId { get; private set; }
    public Guid RequestContent { get; private set; }

    /// <summary>Whether something is to be done, while nobody follows it or its date is past.</summary>
    public bool IsLeft(DateOnly today) => SignalSteps.IsFollowed(State) && (OwnerId is null || NextOn is null || NextOn < today);

    public static Signal Report(NewSignal report, int number, DateTimeOffset now)
    {
        var signal = new Signal
        {
            Number = number, Origin = report.By is null ? SignalOrigin.Visitor : SignalOrigin.Staff, ReportedOn = BrusselsTime.DayOf(now),
            RequestId = report.Key.Id, RequestContent = report.Key.Content, LastAt = now,
        };
        signal.Change(report.Words);
        return signal;
    }

    /// <summary>One that was known before this site, as far as its document tells.</summary>
    public static Signal FromSource(KnownSignal known, DateTimeOffset now)
    {
        var signal = new Signal
        {
            Number = known.Number, Origin = SignalOrigin.Source, State = known.State, ReportedOn = known.ReportedOn, LastAt = now,
            IsPublic = true, PublicText = known.PublicText, Story = known.Story, Sources = known.Sources, RequestId = Guid.NewGuid(),
        };
        signal.Change(known.Words);
        return signal;
    }

    public void Change(SignalWords words) =>
        (What, ToWhom, People, Place, Since, WouldHelp) = (words.What, words.ToWhom, words.People, words.Place, words.Since, words.WouldHelp);

    /// <summary>Does a step of which <see cref="SignalRules"/> says that all is filled in.</summary>
    /// <returns>The entry that tells of it, to be saved with it.</returns>
    /// <exception cref="InvalidOperationException">It may not follow now.</exception>
    public SignalEntry Take(SignalStep step, NetworkHand by)
    {
        if (!SignalSteps.Allow(State, step.Act) || (step.Act == SignalAct.Bundle && step.IntoId == Id))
        {
            throw new InvalidOperationException($"{step.Act} may not follow {State}.");
        }
        var to = SignalSteps.ToState(step.Act);
        (State, LastAt) = (to ?? State, by.At);
        OwnerId = step.OwnerId ?? OwnerId;
        NextOn = SignalSteps.IsFollowed(State) ? step.NextOn : null;
        BundledIntoId = step.Act == SignalAct.Bundle ? step.IntoId : State == SignalState.Bundled ? BundledIntoId : null;
        if (step.Act == SignalAct.Answer)
        {
            (Answer, AnsweredAt) = (step.Answer, by.At);
        }
        var kind = to is not null ? SignalEntryKind.Step : step.CorrectsId is null ? SignalEntryKind.Message : SignalEntryKind.Correction;
        return SignalEntry.Of(this, kind, to, step.On!.Value, step.Text, by, by.At, step.CorrectsId);
    }

    /// <summary>Everybody may read this from now on.</summary>
    public SignalEntry Publish(string text, string? story, string? sources, NetworkHand by)
    {
        (IsPublic, PublicText, Story, Sources, LastAt) = (true, text, story, sources, by.At);
        return SignalEntry.Of(this, SignalEntryKind.Published, null, BrusselsTime.DayOf(by.At), null, by, by.At);
    }

    /// <summary>Nobody but staff reads it any more.</summary>
    public SignalEntry Hide(NetworkHand by)
    {
        (IsPublic, LastAt) = (false, by.At);
        return SignalEntry.Of(this, SignalEntryKind.Hidden, null, BrusselsTime.DayOf(by.At), null, by, by.At);
    }
}
