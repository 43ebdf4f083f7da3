using DigitaalWerkt.Web.Features.Loans;
using DigitaalWerkt.Web.Features.Loans.Devices;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Persistence;

namespace DigitaalWerkt.Tests.Loans;

/// <summary>The days of a loan, and what its end says of the device.</summary>
public sealed class DeviceLoanTests
{
    static readonly DateOnly Day = new(2026, 8, 31);

    [Fact]
    public void It_lasts_six_months_and_the_end_of_a_month_stays_one()
    {
        var loan = Lent();

        loan.DueOn.ShouldBe(new(2027, 2, 28));
        loan.IsLate(BrusselsTime.At(loan.DueOn, new(23, 59))).ShouldBeFalse();
        loan.IsLate(BrusselsTime.At(loan.DueOn.AddDays(1), TimeOnly.MinValue)).ShouldBeTrue();
    }

    [Fact]
    public void Extended_before_its_end_it_lasts_from_its_end_and_afterwards_from_today()
    {
        var loan = Lent();
        loan.DueAfterExtending(loan.DueOn.AddDays(-30)).ShouldBe(new(2027, 8, 28));
        loan.DueAfterExtending(loan.DueOn.AddDays(30)).ShouldBe(new(2027, 9, 30));

        loan.MayExtend(isCoordinator: false).ShouldBeTrue();
        loan.Extend(loan.DueOn);

        loan.MayExtend(isCoordinator: false).ShouldBeFalse();
        loan.MayExtend(isCoordinator: true).ShouldBeTrue();
        loan.Finish(new(LoanEnd.Returned, null, null), BrusselsTime.At(Day, new(12, 0)));
        loan.MayExtend(isCoordinator: true).ShouldBeFalse();
        loan.IsLate(BrusselsTime.At(loan.DueOn.AddYears(1), TimeOnly.MinValue)).ShouldBeFalse();
    }

    [Theory]
    [InlineData(LoanEnd.Broken, DeviceCondition.Broken, "Gevallen.")]
    [InlineData(LoanEnd.Lost, DeviceCondition.Lost, null)]
    [InlineData(LoanEnd.Returned, DeviceCondition.Works, "Een kras.")]
    public void A_device_is_as_it_came_back(LoanEnd end, DeviceCondition condition, string? defect)
    {
        var device = new Device(Guid.NewGuid(), new() { Label = "L-01", Kind = DeviceKind.Laptop, Defect = "Een kras." });

        device.Note(new(end, "Gevallen.", null));

        (device.Condition, device.Defect).ShouldBe((condition, defect));
        device.IsReady.ShouldBe(end == LoanEnd.Returned);
    }

    [Fact]
    public void After_five_years_another_one_is_bought_and_of_an_unknown_age_nobody_says_so()
    {
        var device = new Device(Guid.NewGuid(), new() { Label = "L-01", Kind = DeviceKind.Laptop, BoughtOn = new(2021, 11, 30) });

        device.IsOld(new(2026, 11, 29)).ShouldBeFalse();
        device.IsOld(new(2026, 11, 30)).ShouldBeTrue();
        new Device(Guid.NewGuid(), new() { Label = "L-02", Kind = DeviceKind.Laptop }).IsOld(new(2099, 1, 1)).ShouldBeFalse();
    }

    static DeviceLoan Lent() => new(
        Guid.NewGuid(), Guid.NewGuid(), new(), Guid.NewGuid(), RequestKey.New(), BrusselsTime.At(Day, new(10, 0)));
}
