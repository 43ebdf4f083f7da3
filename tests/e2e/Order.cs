[assembly: TestMethodOrderer(typeof(FixedOrder))]
[assembly: TestCaseOrderer(typeof(FixedOrder))]
