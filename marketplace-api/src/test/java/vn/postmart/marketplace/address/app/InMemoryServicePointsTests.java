package vn.postmart.marketplace.address.app;

class InMemoryServicePointsTests extends ServicePointRegisterContract {

	private final ServicePointRegister points = new InMemoryServicePoints();

	@Override
	protected ServicePointRegister register() {
		return this.points;
	}

}
