using DigitaalWerkt.Web.Features.Reporting.Frozen;

namespace DigitaalWerkt.Tests.Reporting;

public sealed class FrozenMemoryTests
{
    readonly FrozenMemory memory = new();

    [Fact]
    public void What_was_computed_of_a_report_is_computed_once()
    {
        var (report, times) = (Guid.NewGuid(), 0);
        FrozenTitle Compute() => new($"{++times}");

        memory.Find<FrozenTitle>(report).ShouldBeNull();
        memory.Get(report, Compute).ShouldBe(memory.Get(report, Compute));

        times.ShouldBe(1);
        memory.Get(Guid.NewGuid(), Compute).Text.ShouldBe("2");
    }

    [Fact]
    public void It_never_keeps_more_than_it_may()
    {
        for (var number = 0; number < FrozenMemory.Most * 2; number++)
        {
            memory.Get<FrozenTitle>(Guid.NewGuid(), () => new("Titel"));

            memory.Count.ShouldBeLessThanOrEqualTo(FrozenMemory.Most);
        }
    }
}
