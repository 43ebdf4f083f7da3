using System.ComponentModel.DataAnnotations;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Persistence;

namespace DigitaalWerkt.Web.Features.Guidance.Plan;

/// <summary>
/// One thing that a person wants to do, in their own words. The plan is theirs; whoever guides them works on it beside them.
/// </summary>
public sealed class PlanStep
{
    /// <summary>The index that makes a form that was sent twice one step.</summary>
    public const string RequestUnique = "ix_plan_step_request";

    public const int WhatLength = 80;

    /// <summary>As many as somebody can keep in their head.</summary>
    public const int MostOpen = 7;

    PlanStep()
    {
    }

    /// <param name="by">The staff member who writes it down; null: the person does.</param>
    public PlanStep(Guid personId, StepContent content, Guid? by, RequestKey key, DateTimeOffset now)
    {
        (PersonId, RequestId, RequestContent) = (personId, key.Id, key.Content);
        Id = Guid.CreateVersion7(now);
        Change(content, by, now);
    }

    public Guid Id { get; private set; }

    public Guid PersonId { get; private set; }

    [MaxLength(WhatLength)]
    public string What { get; private set; } = "";

    public PlanBy By { get; private set; }

    public PlanWhen When { get; private set; }

    public DateOnly DueOn { get; private set; }

    public bool Reminds { get; private set; }

    /// <summary>The kind of what ticks it, with its id; null: somebody does.</summary>
    [MaxLength(PlanTask.KindLength)]
    public string? TaskKind { get; private set; }

    [MaxLength(PlanTask.IdLength)]
    public string? TaskId { get; private set; }

    /// <summary>When somebody ticked it; null: nobody did.</summary>
    public DateTimeOffset? DoneAt { get; private set; }

    public DateTimeOffset ChangedAt { get; private set; }

    /// <summary>The staff member who changed it last; null: the person did, or somebody whose account is gone.</summary>
    public Guid? ChangedById { get; private set; }

    /// <summary>Whether staff changed it last, also when nobody knows any more who it was.</summary>
    public bool IsChangedByStaff { get; private set; }

    public Guid RequestId { get; private set; }

    public Guid RequestContent { get; private set; }

    [Timestamp]
    public uint Version { get; private set; }

    public PlanTask? Task => TaskKind is { } kind && TaskId is { } id ? new(kind, id) : null;

    public StepContent Content => new() { What = What, By = By, When = When, DueOn = DueOn, Reminds = Reminds, Task = Task };

    /// <summary>The moment at which the person is reminded.</summary>
    public DateTimeOffset RemindedAt => BrusselsTime.At(DueOn, new(9, 0));

    public void Change(StepContent content, Guid? by, DateTimeOffset now)
    {
        (What, By, When, DueOn, Reminds) = (content.What, content.By, content.When, content.DueOn, content.Reminds);
        (TaskKind, TaskId) = (content.Task?.Kind, content.Task?.Id);
        SetChanged(by, now);
    }

    /// <summary>Ticks it, or takes the tick away.</summary>
    public void Tick(bool isDone, Guid? by, DateTimeOffset now)
    {
        DoneAt = isDone ? now : null;
        SetChanged(by, now);
    }

    void SetChanged(Guid? by, DateTimeOffset now) => (ChangedById, IsChangedByStaff, ChangedAt) = (by, by is not null, now);
}
