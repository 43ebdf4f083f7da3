using DigitaalWerkt.Tests.Operations;
using DigitaalWerkt.Web.Features.Learning.Begin;
using DigitaalWerkt.Web.Features.Learning.Content;
using DigitaalWerkt.Web.Platform.Content;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.Extensions.Logging.Abstractions;

namespace DigitaalWerkt.Tests.Learning.Begin;

/// <summary>Every combination of answers, among the lessons of this repository and any part of them.</summary>
public sealed class BeginRulesTests
{
    static readonly IReadOnlyList<Module> Published =
        [.. new ModuleLibrary(new ContentFolder(Path.Combine(Repository.Root, "content")), NullLogger<ModuleLibrary>.Instance).Modules
            .Where(module => module.Audience == Audience.JobSeekers)];

    static readonly Gen<BeginAnswers> Answers =
        from email in Gen.Elements(true, false)
        from wish in Gen.Elements(Enum.GetValues<LessonGroup>())
        from minutes in Gen.Elements(5, 10)
        select new BeginAnswers(email, wish, minutes);

    static readonly Arbitrary<(BeginAnswers Answers, IReadOnlyList<Module> Lessons)> Asked = (
        from answers in Answers
        from lessons in Gen.SubListOf(Published.ToArray())
        select (answers, (IReadOnlyList<Module>)[.. lessons.OrderBy(lesson => lesson.Order)])).ToArbitrary();

    [Fact]
    public void Every_combination_leads_to_a_published_lesson() => Check.QuickThrowOnFailure(
        Prop.ForAll(Answers.ToArbitrary(), answers => BeginRules.Choose(answers, Published) is { } lesson && Published.Contains(lesson)));

    [Fact]
    public void Nobody_without_an_e_mail_address_is_led_to_a_lesson_that_needs_one() => Check.QuickThrowOnFailure(
        Prop.ForAll(Asked, asked => BeginRules.Choose(asked.Answers, asked.Lessons) is not { NeedsEmail: true } || asked.Answers.HasEmail));

    [Fact]
    public void A_lesson_is_found_whenever_one_is_possible() => Check.QuickThrowOnFailure(
        Prop.ForAll(Asked, asked => BeginRules.Choose(asked.Answers, asked.Lessons) is null != Possible(asked).Any()));

    [Fact]
    public void It_is_about_what_they_want_whenever_it_can_be() => Check.QuickThrowOnFailure(
        Prop.ForAll(Asked, asked => Possible(asked).All(lesson => lesson.Group != asked.Answers.Wish)
            || BeginRules.Choose(asked.Answers, asked.Lessons)!.Group == asked.Answers.Wish));

    [Fact]
    public void There_is_time_for_it_or_no_lesson_about_the_same_is_shorter() => Check.QuickThrowOnFailure(
        Prop.ForAll(Asked, asked => BeginRules.Choose(asked.Answers, asked.Lessons) is not { } lesson
            || lesson.Minutes <= asked.Answers.Minutes
            || Possible(asked).Where(other => other.Group == lesson.Group).All(other => other.Minutes >= lesson.Minutes)));

    [Theory]
    [InlineData(true, LessonGroup.Email, 5, "e-mail-openen")]
    [InlineData(true, LessonGroup.Applying, 5, "vacature-zoeken")]
    [InlineData(true, LessonGroup.Vdab, 10, "digitale-sleutel")]
    [InlineData(false, LessonGroup.Applying, 10, "vacature-zoeken")]
    [InlineData(false, LessonGroup.Phone, 5, "letters-groter")]
    [InlineData(false, LessonGroup.Email, 5, "e-mailadres-maken")]
    [InlineData(false, LessonGroup.Vdab, 10, "e-mailadres-maken")]
    public void The_first_lesson_about_it_comes_first(bool hasEmail, LessonGroup wish, int minutes, string slug) =>
        BeginRules.Choose(new BeginAnswers(hasEmail, wish, minutes), Published)!.Slug.ShouldBe(slug);

    static IEnumerable<Module> Possible((BeginAnswers Answers, IReadOnlyList<Module> Lessons) asked) =>
        asked.Lessons.Where(lesson => asked.Answers.HasEmail || !lesson.NeedsEmail);
}
