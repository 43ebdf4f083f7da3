using DigitaalWerkt.Web.Features.Guidance.Plan.Messages;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Persistence;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Guidance.Plan;

/// <summary>Adds a step or changes one. Who saves over a newer change sees both, and can choose.</summary>
public abstract class StepPageModel(ReadPlan read, PlanTasks tasks, ChangePlan change, PlanNews news, PlanWords words) : PageModel
{
    /// <summary>The value of <see cref="Act"/> that takes the step away.</summary>
    public const string TakeAway = "weg";

    [BindProperty]
    public StepInput Input { get; set; } = new();

    /// <summary>The button that was pressed.</summary>
    [BindProperty]
    public string? Act { get; set; }

    public PersonPlan Plan { get; private set; } = null!;

    /// <summary>The step as it stands there now; null: a new one.</summary>
    public ShownStep? Shown { get; private set; }

    /// <summary>True when what stands there is newer than what the form began with.</summary>
    public bool IsOvertaken { get; private set; }

    public StepForm Form { get; private set; } = null!;

    /// <summary>The staff member who writes; null: the person.</summary>
    protected abstract Guid? Writer { get; }

    /// <summary>Whose form it is: of the learner, or of the staff member.</summary>
    protected abstract Guid Owner { get; }

    /// <summary>The learner who does it with their card; null: staff do.</summary>
    protected virtual Guid? Holder => null;

    protected abstract string Back { get; }

    /// <summary>Finds whose plan it is.</summary>
    /// <param name="step">The step in the address; null: a new one.</param>
    /// <returns>Null when there is none for whoever asks.</returns>
    protected abstract Task<Person?> FindPersonAsync(Guid? step, CancellationToken cancellationToken);

    /// <summary>The address of this page, for this step.</summary>
    protected abstract string AddressOf(Guid? step);

    /// <summary>Notes that somebody looked at what another person planned.</summary>
    protected virtual Task NoteLookAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>What answers whoever has no plan here.</summary>
    protected abstract IActionResult Nobody();

    public async Task<IActionResult> OnGetAsync(
        Guid? step, [FromQuery(Name = PlanLinks.ExampleField)] int? example, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(step, cancellationToken))
        {
            return Nobody();
        }
        await NoteLookAsync(cancellationToken);
        if (Shown is { Step: var kept })
        {
            Input = StepInput.Of(kept);
        }
        else
        {
            var examples = words.Examples;
            Input = new()
            {
                Key = Guid.NewGuid(), By = $"{PlanBy.Me}", When = $"{PlanWhen.ThisWeek}",
                What = example is { } number && number >= 0 && number < examples.Count ? examples[number] : null,
            };
        }
        MakeForm(step);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid? step, CancellationToken cancellationToken)
    {
        this.JudgeAnew();
        if (!await LoadAsync(step, cancellationToken))
        {
            return Nobody();
        }
        MakeForm(step);
        if (step is { } gone && Act == TakeAway)
        {
            return await AnswerAsync(
                step, await change.RemoveAsync(Plan.Person.Id, gone, Input.Version, cancellationToken), cancellationToken);
        }
        var content = Read();
        if (content is null || !ModelState.IsValid)
        {
            return this.Invalid();
        }
        var work = step is { } id
            ? await change.ChangeAsync(Plan.Person.Id, id, Input.Version, content, Writer, cancellationToken)
            : await change.AddAsync(Plan.Person.Id, content, KeyOf(content), Writer, cancellationToken);
        return await AnswerAsync(step, work, cancellationToken);
    }

    RequestKey KeyOf(StepContent content) => RequestKey.Of(
        Input.Key, Owner, $"{Plan.Person.Id}", content.What, content.By, content.When, content.DueOn.DayNumber, content.Reminds,
        content.Task?.Written);

    async Task<IActionResult> AnswerAsync(Guid? step, PlanWork work, CancellationToken cancellationToken)
    {
        switch (work)
        {
            case PlanWork.Done:
                return this.SeeOther(Back);
            case PlanWork.Full:
                return this.Refused("Input.What", "Plan_Full", PlanStep.MostOpen);
            case PlanWork.SentBefore:
                Input.Key = Guid.NewGuid();
                return this.SentBefore("Input.What");
            case PlanWork.Over when await LoadAsync(step, cancellationToken):
                IsOvertaken = true;
                ModelState.Remove("Input.Version");
                Input.Version = Shown!.Step.Version;
                return this.Overtaken();
            default:
                return Nobody();
        }
    }

    StepContent? Read()
    {
        if (Shown is null && Input.Key == Guid.Empty)
        {
            Input.Key = Guid.NewGuid();
            ModelState.Remove("Input.Key");
            this.Wrong("Input.What", "Form_NoKey");
        }
        var (kept, task) = (Shown?.Step, PlanTask.Read(Input.Task));
        var chosen = task is null ? null : Form.Choices.Where(of => of.Task.Kind == task.Kind).SelectMany(of => of.Choices)
            .FirstOrDefault(one => one.Id == task.Id);
        if (!string.IsNullOrEmpty(Input.Task) && chosen is null && (task is null || task != kept?.Task))
        {
            this.Wrong("Input.Task", "Plan_Task_Wrong");
        }
        // What was chosen has words of its own.
        var what = Typed.Line(Input.What) ?? (chosen is { Words: var own } ? own[..Math.Min(own.Length, PlanStep.WhatLength)] : null);
        this.CheckText("Input.What", what, PlanStep.WhatLength);
        var (by, when, due) = (EnumName.Read<PlanBy>(Input.By), EnumName.Read<PlanWhen>(Input.When), Input.ReadDue(kept, words.Today));
        if (by is null)
        {
            this.Wrong("Input.By", "Plan_By_Missing");
        }
        if (when is null)
        {
            this.Wrong("Input.When", "Plan_When_Missing");
        }
        else if (due is null)
        {
            this.Wrong("Input.Day", "Plan_Day_Wrong");
        }
        return what is null || by is null || when is null || due is null ? null : new()
        {
            What = what, By = by.Value, When = when.Value, DueOn = due.Value, Reminds = Input.Reminds && Form.CanRemind, Task = task,
        };
    }

    void MakeForm(Guid? step) => Form = Form with { Input = Input, Address = AddressOf(step), Back = Back };

    async Task<bool> LoadAsync(Guid? step, CancellationToken cancellationToken)
    {
        if (await FindPersonAsync(step, cancellationToken) is not { } person)
        {
            return false;
        }
        Plan = await read.OfPersonAsync(person, cancellationToken);
        Shown = Plan.Open.Concat(Plan.Done).FirstOrDefault(shown => shown.Step.Id == step);
        if (step is not null && Shown is null)
        {
            return false;
        }
        Form = new()
        {
            Input = Input,
            Address = AddressOf(step),
            Back = Back,
            Choices = await tasks.ChoicesAsync(await tasks.OwnerAsync(person.Id, cancellationToken, Holder), cancellationToken),
            CanRemind = news.CanRemind(person),
            IsNew = step is null,
        };
        return true;
    }
}
