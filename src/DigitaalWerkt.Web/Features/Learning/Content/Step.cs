namespace DigitaalWerkt.Web.Features.Learning.Content;

/// <summary>One page of a lesson.</summary>
/// <param name="Id">Its address within the lesson and the key of the learner's progress; unique in the module.</param>
/// <param name="Number">Its place, from 1.</param>
/// <param name="NewWords">The new words that this step is the first to use.</param>
public sealed record Step(
    string Id, StepKind Kind, int Number, Localised<string> Title, IReadOnlyList<Block> Blocks, IReadOnlyList<NewWord> NewWords)
{
    /// <summary>The task on the practice phone, if the step has one.</summary>
    public PracticeBlock? Practice => Blocks.OfType<PracticeBlock>().FirstOrDefault();

    public IEnumerable<QuestionBlock> Questions => Blocks.OfType<QuestionBlock>();

    /// <summary>A question is answered with drawings, on a drawing, or by putting cards in order.</summary>
    public bool HasDrawnQuestion =>
        Blocks.OfType<OrderBlock>().Any() || Questions.Any(question => question.Picture is not null || question.Options.Any(option => option.Drawing is not null));

    /// <summary>Something is to be written for oneself.</summary>
    public bool HasWriting => Blocks.OfType<WriteBlock>().Any();

    /// <param name="id">As it stands in a form; anything.</param>
    public QuestionBlock? FindQuestion(string? id) => Questions.FirstOrDefault(question => question.Id == id);
}
